// All of the floor but the big screen, fetched together.
import "../../styles/floor.css";

export { FloorAct } from "./act.tsx";
export { FloorBar, FloorNotice } from "./bar.tsx";
export { FloorDialog } from "./dialogs.tsx";
export { FloorLine } from "./line.tsx";
export { FloorPanel } from "./panel.tsx";
