// The way in: a personal link, or a token for those who have one.
import type { Sanction } from "@pleno/protocol";
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { locale, t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { type Phase, useModel } from "../store/model.ts";
import { affiliation, LanguageSwitch, Name, Plate, plateFallback } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { Wordmark } from "../ui/wordmark.tsx";

export function SignIn({ phase }: { phase: Exclude<Phase, { at: "in" }> }) {
  const model = useModel();
  const card = useRef<HTMLDivElement>(null);
  const first = useRef(phase.at);
  // What one did there is over and its button gone: the focus goes on with the page.
  useLayoutEffect(() => {
    if (first.current === phase.at) return;
    first.current = phase.at;
    const find = (what: string) => card.current?.querySelector<HTMLElement>(what);
    (find("[data-first]") ?? find("h1"))?.focus();
  }, [phase.at]);
  return (
    <div class="signin">
      <header class="signin-side">
        <Wordmark />
        <p class="lead">{t("signin-lead")}</p>
      </header>
      <main class="signin-main">
        <div class="signin-card" ref={card}>
          <Body phase={phase} />
          <footer class="signin-foot">
            <LanguageSwitch value={locale()} onChange={(lang) => void model.setLanguage(lang)} />
            <span>{t("signin-help")}</span>
          </footer>
        </div>
      </main>
    </div>
  );
}

function Body({ phase }: { phase: Exclude<Phase, { at: "in" }> }) {
  const model = useModel();
  switch (phase.at) {
    case "starting":
    case "working":
      return (
        <div role="status">
          <h1 tabIndex={-1}>{t("signin-working")}</h1>
        </div>
      );
    case "confirm": {
      const { delegation, participant } = phase;
      return (
        <>
          <h1 tabIndex={-1}>{t("signin-confirm-title", { name: participant.name })}</h1>
          <div class="identity">
            <Plate delegation={delegation} fallback={plateFallback(participant)} />
            <div>
              <b>
                <Name>{participant.name}</Name>
              </b>
              <span class="muted">{affiliation(participant, delegation)}</span>
            </div>
          </div>
          <p>{t("signin-confirm-help")}</p>
          <button
            type="button"
            class="button primary big wide"
            data-first
            onClick={() => void model.confirm(true)}
          >
            {t("signin-confirm-button")}
          </button>
          <button type="button" class="button quiet wide" onClick={() => void model.confirm(false)}>
            {t("signin-confirm-not-me")}
          </button>
        </>
      );
    }
    case "suspended":
      return <Suspended sanction={phase.sanction} />;
    case "not-me":
      return (
        <>
          <h1 tabIndex={-1}>{t("signin-not-me-title")}</h1>
          <p>{t("signin-not-me-help")}</p>
        </>
      );
    case "signin":
      return <Ways problem={phase.problem} />;
  }
}

function Suspended({ sanction }: { sanction: Sanction | undefined }) {
  const model = useModel();
  return (
    <>
      <h1 tabIndex={-1}>{t("signin-suspended-title")}</h1>
      <Problem>
        {sanction === undefined
          ? t("signin-suspended")
          : t("signin-suspended-by", { name: sanction.by.name, reason: sanction.reason })}
      </Problem>
      <p>
        {sanction?.until === undefined
          ? t("signin-suspended-open")
          : t("signin-suspended-until", { time: moment(sanction.until, model.now()) })}
      </p>
      <button type="button" class="button primary" onClick={() => model.tryNow()}>
        {t("signin-suspended-try")}
      </button>
      {sanction?.appeal === undefined ? (
        sanction && <Appeal sanction={sanction.id} />
      ) : (
        <p role="status">
          {sanction.appeal.outcome === undefined
            ? t("signin-suspended-appeal-waits")
            : t("signin-suspended-appeal-upheld", { reason: sanction.appeal.review_reason ?? "" })}
        </p>
      )}
    </>
  );
}

function Appeal({ sanction }: { sanction: string }) {
  const model = useModel();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState("");
  const id = useId();
  const submit = async (): Promise<void> => {
    const done = await model.appealSuspension(sanction, text.trim());
    if (!done.ok) setProblem(done.why);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") void submit();
      }}
    >
      <div class="field">
        <label for={id}>{t("signin-suspended-appeal")}</label>
        <input
          class="input"
          id={id}
          dir="auto"
          maxLength={500}
          value={text}
          aria-describedby={`${id}h`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class={problem === "" ? "help" : "problem"} id={`${id}h`}>
          {problem || t("signin-suspended-appeal-help")}
        </p>
      </div>
      <button type="submit" class="button" disabled={text.trim() === ""}>
        {t("signin-suspended-appeal-send")}
      </button>
    </form>
  );
}

function Problem({ children, title }: { children: ComponentChildren; title?: string }) {
  return (
    <div class="notice problem" role="alert">
      <Icon name="warning" />
      <div>
        {title && <h2>{title}</h2>}
        <p>{children}</p>
      </div>
    </div>
  );
}

function Ways({ problem }: { problem: Extract<Phase, { at: "signin" }>["problem"] }) {
  const model = useModel();
  const [token, setToken] = useState("");
  const [isMissing, setMissing] = useState(false);
  const id = useId();
  return (
    <>
      <h1 tabIndex={-1}>{t("signin-title")}</h1>
      {problem === "link" && (
        <Problem title={t("signin-failed-link-title")}>{t("signin-failed-link")}</Problem>
      )}
      {problem === "token" && <Problem>{t("signin-failed-token")}</Problem>}
      {problem === "network" && <Problem>{t("signin-failed-network")}</Problem>}
      {problem === "ended" && <Problem>{t("signin-ended")}</Problem>}
      <section>
        <h2>{t("signin-by-link-title")}</h2>
        <p class="muted">{t("signin-by-link-help")}</p>
      </section>
      <section>
        <h2>{t("signin-token-title")}</h2>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const given = token.trim();
            setMissing(given === "");
            if (given !== "") void model.signIn(given);
          }}
        >
          <div class="field">
            <label for={id}>{t("signin-token-label")}</label>
            <input
              class="input"
              id={id}
              type="password"
              name="token"
              autocomplete="current-password"
              spellcheck={false}
              value={token}
              aria-invalid={isMissing}
              aria-describedby={`${id}h`}
              onInput={(event) => setToken(event.currentTarget.value)}
            />
            <p class={isMissing ? "problem" : "help"} id={`${id}h`}>
              {t(isMissing ? "signin-token-missing" : "signin-token-help")}
            </p>
          </div>
          <button type="submit" class="button primary">
            {t("signin-token-button")}
          </button>
        </form>
      </section>
    </>
  );
}
