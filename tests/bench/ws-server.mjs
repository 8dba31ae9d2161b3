// SPDX-License-Identifier: MIT
// The plain choice: a broadcast as its readme shows it, with `ws` for Node. Prints its port.

import { WebSocketServer } from "ws";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false });
const subscribers = new Set();

server.on("connection", (socket) => {
  socket.once("message", (first) => {
    if (String(first) === "S") {
      subscribers.add(socket);
      return;
    }
    socket.on("message", (message) => {
      for (const subscriber of subscribers) subscriber.send(message, { binary: false });
    });
  });
});
server.on("listening", () => console.log(server.address().port));
