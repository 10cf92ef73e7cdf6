// The workbench: keys for what its buttons do, and words selected in the text for its forms.
"use strict";

(() => {
  const typing = (target) => target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  // Which record the keys mean: the one with the focus, otherwise the one that is marked.
  const isDraft = (card) => card.querySelector("button[value=accept]") !== null;
  const cards = () => all(".bench .card");
  let decided = 0;

  const mark = (card) => {
    all(".card.current").forEach((each) => each.classList.remove("current"));
    if (card) card.classList.add("current");
  };

  const nextDraft = (from) => {
    const drafts = cards().filter(isDraft);
    return drafts.find((card) => cards().indexOf(card) >= from) || drafts[0];
  };

  const current = () => {
    const focused = document.activeElement.closest(".bench .card");
    return focused || find(".card.current");
  };

  const goOn = (from) => {
    const card = nextDraft(from);
    mark(card);
    const stop = card || find(".leave button[value=next]");
    if (!stop) return;
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".bench .card");
    if (card) mark(card);
  });

  document.addEventListener("htmx:beforeRequest", (event) => {
    const card = event.target.closest(".card");
    decided = card ? cards().indexOf(card) : 0;
  });

  // htmx sets attributes once more when it settles, so the mark is set once more as well.
  for (const name of ["htmx:afterSwap", "htmx:afterSettle"]) {
    document.addEventListener(name, () => {
      if (find("#errors")) mark(nextDraft(decided));
      else if (find(".bench")) goOn(decided);
    });
  }

  // What was just amended stands in the address; work goes on after it.
  if (find(".bench")) {
    const arrived = location.hash && document.getElementById(location.hash.slice(1));
    mark(nextDraft(arrived ? cards().indexOf(arrived) : 0));
  }

  const click = (element) => element && element.click();

  const inCard = (selector) => {
    const card = current();
    return card && card.querySelector(selector);
  };

  const reject = () => {
    const details = inCard("details.reject");
    if (!details) return;
    details.open = true;
    details.querySelector(".reason").focus();
  };

  const reason = (number) => {
    const details = inCard("details.reject[open]");
    if (details) click(details.querySelectorAll(".reason")[number - 1]);
  };

  const actions = {
    KeyA: () => click(inCard("button[value=accept]")),
    KeyR: reject,
    KeyE: () => click(inCard("a.edit")),
    KeyS: () => click(find("a.add-statement")),
    KeyD: () => click(find("a.add-assignment")),
    KeyF: () => click(find(".sure button")),
    KeyU: () => click(find(".notice button[value=reopen]")),
    KeyN: () => click(find(".leave button[value=next]")),
    Digit1: () => reason(1),
    Digit2: () => reason(2),
    Digit3: () => reason(3),
    Digit4: () => reason(4),
  };

  const form = find("#record");

  document.addEventListener("keydown", (event) => {
    if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button.primary"));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || typing(event.target)) return;
    if (!find(".bench") || find("dialog[open]") || !actions[event.code]) return;
    event.preventDefault();
    actions[event.code]();
  });

  // Selected words: their place counts in UTF-16 units of the article, as everywhere.
  const bare = (range) => {
    const copy = range.cloneContents();
    copy.querySelectorAll(".sign").forEach((sign) => sign.remove());
    return copy.textContent;
  };

  const within = (paragraph, node, at) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    if (paragraph.contains(node)) range.setEnd(node, at);
    return bare(range).length;
  };

  const selected = () => {
    const selection = document.getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const parts = all(".source-text p[data-start]")
      .filter((paragraph) => range.intersectsNode(paragraph))
      .map((paragraph) => {
        const first = Number(paragraph.dataset.start);
        const from = paragraph.contains(range.startContainer) ? within(paragraph, range.startContainer, range.startOffset) : 0;
        const to = within(paragraph, range.endContainer, range.endOffset);
        const whole = document.createRange();
        whole.selectNodeContents(paragraph);
        return { start: first + from, end: first + to, words: bare(whole).slice(from, to) };
      })
      .filter((part) => part.words.trim() !== "");
    if (parts.length === 0) return null;
    return {
      start: parts[0].start,
      end: parts[parts.length - 1].end,
      words: parts.map((part) => part.words).join("\n").trim(),
    };
  };

  // On the workbench the links to the forms take the selection along.
  document.addEventListener("selectionchange", () => {
    const bar = find(".selection-bar");
    if (!bar) return;
    const chosen = selected();
    bar.hidden = chosen === null;
    for (const link of all("a.add-statement, a.add-assignment")) {
      link.search = chosen ? `?start=${chosen.start}&end=${chosen.end}` : "";
    }
  });

  // Beside a form the selection goes into the field that was used last.
  if (form) {
    const lines = ["conditions", "programmes", "addressees"];
    const single = ["deadlineText", "speakerName", "speakerPost", "issuerName", "issuerPost"];
    let target = "words";
    find(".with-script").hidden = false;
    form.addEventListener("focusin", (event) => {
      const name = event.target.name;
      if (name === "words" || lines.includes(name) || single.includes(name)) target = name;
    });

    const fill = () => {
      const chosen = selected();
      if (!chosen) return;
      const field = form.elements[target];
      if (lines.includes(target)) {
        const kept = field.value.trim();
        field.value = kept ? kept + "\n" + chosen.words : chosen.words;
      } else {
        field.value = chosen.words;
      }
      if (target === "words") {
        form.elements.start.value = chosen.start;
        form.elements.end.value = chosen.end;
      }
      field.closest(".field").classList.add("filled");
    };
    find(".source-text").addEventListener("pointerup", () => setTimeout(fill));
    find(".source-text").addEventListener("keyup", (event) => {
      if (event.shiftKey) fill();
    });
  }
})();
