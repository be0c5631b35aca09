// Draws the process of a procédure, and marks where it stands.
(function () {
  'use strict';
  const place = document.getElementById('diagramme');
  const vues = document.getElementById('vues');
  if (!place || !window.BpmnJS) {
    return;
  }
  // The logo leads to its site; the box that bpmn-js would open needs inline styles.
  place.addEventListener('click', (e) => e.target.closest('.bjs-powered-by') && e.stopPropagation(), true);

  /* At full size around the first open task: the labels are readable without a gesture. */
  function montrerIci(dessin, ici) {
    if (!ici) {
      dessin.zoom('fit-viewport', 'auto');
      return;
    }
    const boite = dessin.viewbox();
    const { width, height } = boite.outer;
    const bords = boite.inner;
    const dans = (voulu, debut, etendue, taille) => Math.max(debut - 30, Math.min(voulu, debut + etendue + 30 - taille));
    dessin.viewbox({
      x: dans(ici.x + ici.width / 2 - width / 2, bords.x, bords.width, width),
      y: dans(ici.y + ici.height / 2 - height / 2, bords.y, bords.height, height),
      width,
      height,
    });
  }

  function commander(dessin, ici) {
    const gestes = {
      ici: () => montrerIci(dessin, ici),
      tout: () => dessin.zoom('fit-viewport', 'auto'),
      plus: () => dessin.zoom(Math.min(dessin.zoom() * 1.3, 3)),
      moins: () => dessin.zoom(Math.max(dessin.zoom() / 1.3, 0.2)),
    };
    vues.hidden = false;
    vues.addEventListener('click', (e) => {
      const bouton = e.target.closest('[data-vue]');
      if (bouton) {
        gestes[bouton.dataset.vue]();
      }
    });
  }

  fetch(place.dataset.source, { headers: { Accept: 'application/json' } })
    .then((reponse) => {
      if (!reponse.ok) {
        throw new Error(String(reponse.status));
      }
      return reponse.json();
    })
    .then((d) => {
      // The wheel belongs to the page: one drags the drawing, or uses the buttons.
      const vue = new window.BpmnJS({ container: place, zoomScroll: { enabled: false } });
      return vue.importXML(d.xml).then(() => {
        const dessin = vue.get('canvas');
        const registre = vue.get('elementRegistry');
        const marquer = (id, marque) => registre.get(id) && dessin.addMarker(id, marque);
        d.passes.forEach((id) => marquer(id, 'passe'));
        d.enCours.forEach((id) => marquer(id, 'en-cours'));
        const ici = registre.get(d.enCours.find((id) => id.startsWith('Task_')) || d.enCours[0]);
        montrerIci(dessin, ici);
        commander(dessin, ici);
        place.dataset.pret = 'oui';
      });
    })
    .catch(() => {
      place.classList.add('vide');
      place.textContent = 'Le diagramme ne s’affiche pas pour l’instant : l’historique ci-dessous dit la même chose.';
    });
})();
