// SPDX-License-Identifier: MIT
import { test } from "node:test";
import { onStage } from "./stage.ts";

test("a browser in Bahasa Indonesia gets Pleno in Bahasa Indonesia, to the last word", () =>
  onStage(async (stage) => {
    const token = await stage.token("Delegate 1, Jakarta");
    const jakarta = await stage.visitor({ language: "id-ID" });
    await jakarta.page.goto(stage.url);
    await jakarta.page.getByLabel("Token akses").fill(token);
    await jakarta.page.keyboard.press("Enter");
    await jakarta.button("Ya, masuk").click();
    await jakarta.page.getByRole("textbox", { name: "Tulis pesan" }).waitFor();
    await jakarta.page
      .getByRole("navigation")
      .getByRole("button", { name: /^Aksi Iklim/ })
      .click();
    await jakarta.page
      .getByRole("textbox", { name: "Tulis pesan" })
      .fill("Selamat pagi dari Jakarta");
    await jakarta.page.keyboard.press("Enter");
    await jakarta.page.getByRole("article", { name: /Selamat pagi/ }).waitFor();

    await jakarta.page.waitForFunction(() => document.documentElement.lang === "id");
    const english = /\b(the|and|your|message|messages|write|send|channel|people|here)\b/i;
    const left = await jakarta.page.evaluate(() => {
      const labels = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap(
        (element) =>
          ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
      );
      return [document.body.innerText, ...labels].flatMap((text) => text.split("\n"));
    });
    const strangers = left.filter((line) => english.test(line) && !/Pleno|ASEAN|MGMAC/.test(line));
    if (strangers.length > 0) throw new Error(`English is left: ${JSON.stringify(strangers)}`);
  }));

test("the language can be changed at any time", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.button("Your account").click();
    await jakarta.page.getByRole("menuitemradio", { name: "Bahasa Indonesia" }).click();
    await jakarta.page.getByRole("textbox", { name: "Tulis pesan" }).waitFor();
    await jakarta.page.reload();
    await jakarta.page.getByRole("textbox", { name: "Tulis pesan" }).waitFor();
  }));
