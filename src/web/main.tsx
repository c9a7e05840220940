/** Starts the workbench in the page that the server sent. */
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { startRouter } from "./router.tsx";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/lists.css";
import "./styles/entry.css";
import "./styles/report.css";
import "./styles/original.css";
import "./styles/versions.css";
import "./styles/print.css";

startRouter();
createRoot(document.getElementById("root")!).render(<App />);
