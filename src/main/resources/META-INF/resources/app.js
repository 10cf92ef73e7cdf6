// Adds speed and keys to pages that work without it.
"use strict";

(() => {
  const wide = window.matchMedia("(min-width: 901px)");

  // Keys: "/" searches, "j" and "k" go from record to record, "?" shows the keys.
  const typing = (target) =>
    target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);

  const stops = () => {
    const cards = [...document.querySelectorAll("article.card")];
    return cards.length > 0 ? cards : [...document.querySelectorAll("a.record")];
  };

  const move = (step) => {
    const all = stops();
    if (all.length === 0) return;
    const here = all.findIndex((each) => each === document.activeElement || each.contains(document.activeElement));
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + step));
    if (all[next].tabIndex < 0) all[next].tabIndex = -1;
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
  };

  const dialog = document.querySelector("dialog.keys");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const actions = {
      "/": () => document.getElementById("find").focus(),
      j: () => move(1),
      k: () => move(-1),
      "?": () => dialog.showModal(),
    };
    // Letters go by their place on the keyboard, so that they work in the Russian and Kazakh layouts.
    const key = { KeyJ: "j", KeyK: "k" }[event.code] || event.key;
    if (actions[key] && !dialog.open) {
      event.preventDefault();
      actions[key]();
    }
  });

  const opener = document.querySelector(".keys-open");
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());

  // The article: a record and its words light up together, and a thin line joins them.
  const keysOf = (element) => {
    const marked = element.closest("[data-marks]");
    if (marked) return marked.dataset.marks.split(" ");
    const record = element.closest("[data-record]");
    return record ? [record.dataset.record] : [];
  };

  const line = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  line.setAttribute("class", "joint");
  line.setAttribute("aria-hidden", "true");
  line.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));

  const join = (reading, key) => {
    const words = document.getElementById("at-" + key);
    const card = reading.querySelector(`[data-record="${key}"]`);
    if (!words || !card || !wide.matches) return;
    const frame = reading.getBoundingClientRect();
    const from = words.getBoundingClientRect();
    const to = card.getBoundingClientRect();
    const edge = words.closest(".text").getBoundingClientRect().right - frame.left;
    const x = from.right - frame.left;
    const y = from.bottom - frame.top + 1;
    const end = to.left - frame.left;
    const top = to.top - frame.top + 14;
    line.firstChild.setAttribute("d", `M${x} ${y}H${edge + 6}L${end - 4} ${top}H${end}`);
    reading.append(line);
  };

  const light = (element) => {
    document.querySelectorAll(".lit").forEach((each) => each.classList.remove("lit"));
    line.remove();
    const reading = element && element.closest(".reading");
    if (!reading) return;
    const keys = keysOf(element);
    for (const key of keys) {
      reading.querySelectorAll(`[data-marks~="${key}"], [data-record="${key}"]`).forEach((each) => each.classList.add("lit"));
    }
    const last = keys.filter((key) => !key.startsWith("o")).pop();
    if (last) join(reading, last);
  };

  document.addEventListener("pointerover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => light(event.target));

  // The margin: on wide screens the records stand beside their words without pushing the text apart.
  const settle = () => {
    for (const reading of document.querySelectorAll(".reading")) {
      reading.classList.toggle("settled", wide.matches);
      let free = 0;
      for (const row of reading.querySelectorAll(".row")) {
        for (const margin of row.querySelectorAll(":scope > .margin")) {
          margin.style.marginTop = "";
          if (!wide.matches) continue;
          const top = Math.max(row.offsetTop, free);
          margin.style.marginTop = top - row.offsetTop + "px";
          free = top + margin.offsetHeight + 12;
        }
      }
      reading.style.minHeight = wide.matches ? free + "px" : "";
    }
  };

  const watch = () => {
    settle();
    const observer = new ResizeObserver(settle);
    document.querySelectorAll(".reading .text, .reading details").forEach((each) => observer.observe(each));
  };
  watch();
  document.fonts.ready.then(settle);
  document.addEventListener("toggle", settle, true);

  // No answer at all is told above the page, which keeps what was typed.
  const offline = document.querySelector(".offline");
  document.addEventListener("htmx:sendError", () => {
    offline.hidden = false;
    offline.scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("htmx:beforeSwap", () => {
    offline.hidden = true;
  });

  // What was wrong gets the focus, an error of the server takes the place of the page; after a decision the next record that waits does.
  document.addEventListener("htmx:afterSwap", () => {
    watch();
    const refusal = document.querySelector("#errors, main > .problem");
    if (refusal) {
      refusal.tabIndex = -1;
      refusal.focus();
      return;
    }
    const next = document.querySelector("#article .card .decide button[value=accept]");
    if (next) next.focus({ preventScroll: true });
  });
})();
