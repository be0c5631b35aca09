/* centrale.js: what the pages do better with a script. Every path works without it.
   1 Conditional fields  2 Focus and messages  3 htmx  4 Keyboard */
(function () {
  "use strict";
  /* A field is in sight only when its condition holds: nothing has to say it. */
  document.documentElement.classList.add("avec-script");

  /* 1. data-si="decision=RETOUR|REPORT", "techniques~Accord-cadre": the other field is in the same record as this one.
     A fieldset may have a data-si too; a field is sent only when nothing around it is hidden. */
  function voisin(champ) {
    const condition = /^([^=~]+)([=~])(.*)$/.exec(champ.dataset.si);
    const prefixe = (champ.dataset.champ || "").replace(/[^.]*$/, "");
    return { nom: prefixe + condition[1], attendues: condition[3].split("|") };
  }

  function valeursDe(formulaire, nom) {
    return Array.from(formulaire.elements)
      .filter((e) => e.name === nom && !e.closest("[data-si][hidden]") && (!/^(radio|checkbox)$/.test(e.type) || e.checked))
      .map((e) => e.value);
  }

  function appliquerConditions(formulaire) {
    formulaire.querySelectorAll("[data-si]").forEach((champ) => {
      const { nom, attendues } = voisin(champ);
      champ.hidden = !valeursDe(formulaire, nom).some((v) => attendues.includes(v));
    });
    formulaire.querySelectorAll("[data-si] :is(input, select, textarea, button)").forEach((e) => {
      e.disabled = e.closest("[data-si][hidden]") !== null;
    });
  }

  document.addEventListener("change", (e) => { if (e.target.form) appliquerConditions(e.target.form); });

  /* 2. After a refusal the summary has the focus; the account menu closes when one leaves it. */
  function preparer(racine) {
    racine.querySelectorAll("form").forEach(appliquerConditions);
    if (racine.matches && racine.matches("form")) appliquerConditions(racine);
    const resume = racine.querySelector(".erreurs[role=alert]");
    if (resume) resume.focus();
  }

  document.addEventListener("click", (e) => {
    document.querySelectorAll("details[data-ferme-seul][open]").forEach((d) => { if (!d.contains(e.target)) d.open = false; });
  });

  /* 3. The token of the session goes with each change; what was swapped is prepared as the page was. */
  function entete(nom) {
    const meta = document.querySelector('meta[name="' + nom + '"]');
    return meta ? meta.content : null;
  }

  document.addEventListener("htmx:configRequest", (e) => {
    if (e.detail.verb !== "get" && entete("_csrf_header")) e.detail.headers[entete("_csrf_header")] = entete("_csrf");
  });
  /* The draft is words: a file goes once, with the act. What was sent is no longer a draft. */
  document.addEventListener("htmx:configRequest", (e) => {
    const saisie = e.detail.elt.id === "formulaire" && e.detail.formData;
    if (!saisie) return;
    if (e.detail.elt.dataset.parti) e.preventDefault();
    new Set(saisie.keys()).forEach((nom) => {
      const valeurs = saisie.getAll(nom);
      if (!valeurs.some((v) => v instanceof File)) return;
      saisie.delete(nom);
      valeurs.filter((v) => !(v instanceof File)).forEach((v) => saisie.append(nom, v));
    });
  });
  document.addEventListener("submit", (e) => {
    e.target.dataset.parti = "oui";
    if (window.htmx && e.target.id === "formulaire") window.htmx.trigger(e.target, "htmx:abort");
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((f) => delete f.dataset.parti));
  /* A session that ended answers with the sign-in page: the whole page goes there, not a part of it. */
  document.addEventListener("htmx:beforeSwap", (e) => {
    if (new URL(e.detail.xhr.responseURL).pathname.endsWith("/connexion")) {
      e.detail.shouldSwap = false;
      window.location.assign(e.detail.xhr.responseURL);
    }
  });
  document.addEventListener("htmx:load", (e) => preparer(e.detail.elt));
  document.addEventListener("htmx:sendError", () => {
    document.getElementById("alertes").textContent = "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.";
  });

  /* 4. Keyboard: silent in fields, and wholly when the agent switched it off in the help page. */
  const SILENCE = "raccourcis-coupes";

  function lignes() { return Array.from(document.querySelectorAll("[data-liste] tbody tr:not(.groupe)")); }

  function aller(pas) {
    const toutes = lignes();
    if (!toutes.length) return;
    const ici = toutes.findIndex((l) => l.classList.contains("courant"));
    const suivante = toutes[Math.min(Math.max(ici + pas, 0), toutes.length - 1)];
    toutes.forEach((l) => l.classList.toggle("courant", l === suivante));
    const lien = suivante.querySelector("a.titre, a");
    if (lien) lien.focus();
    suivante.scrollIntoView({ block: "nearest" });
  }

  function presser(selecteur) {
    const ligne = document.querySelector("[data-liste] tr.courant") || lignes()[0];
    const cible = ligne && ligne.querySelector(selecteur);
    if (cible) cible.click();
  }

  function filtrer() {
    const filtres = document.querySelector(".filtres");
    if (!filtres) return;
    if (!filtres.offsetParent && filtres.showPopover) filtres.showPopover();
    const premier = filtres.querySelector("input, select");
    if (premier) premier.focus();
  }

  function chercher() {
    const champ = document.getElementById("q");
    if (champ) champ.focus();
  }

  function aide() {
    const liste = document.getElementById("raccourcis-clavier");
    if (liste && liste.togglePopover) liste.togglePopover();
  }

  const TOUCHES = {
    "/": chercher,
    "?": aide,
    f: filtrer,
    j: () => aller(1),
    k: () => aller(-1),
    o: () => presser("a.titre, a"),
    p: () => presser(".btn-prendre"),
  };

  document.addEventListener("keydown", (e) => {
    const dansUnChamp = e.target.closest("input, select, textarea, [contenteditable]");
    if (dansUnChamp || e.ctrlKey || e.altKey || e.metaKey || localStorage.getItem(SILENCE)) return;
    const geste = TOUCHES[e.key.toLowerCase()];
    if (!geste) return;
    e.preventDefault();
    geste();
  });

  function reglerLeSilence() {
    const boite = document.getElementById("raccourcis-actifs");
    if (!boite) return;
    boite.checked = !localStorage.getItem(SILENCE);
    boite.closest("[hidden]").hidden = false;
    boite.addEventListener("change", () => {
      if (boite.checked) localStorage.removeItem(SILENCE); else localStorage.setItem(SILENCE, "oui");
    });
  }

  document.querySelectorAll("a[data-raccourcis]").forEach((lien) => {
    lien.addEventListener("click", (e) => { e.preventDefault(); aide(); });
  });
  /* On a narrow screen the tab one reads is in sight. */
  const onglet = document.querySelector('.onglets a[aria-current="page"]');
  if (onglet) onglet.closest(".onglets").scrollLeft = onglet.offsetLeft - 16;

  reglerLeSilence();
  preparer(document);
})();
