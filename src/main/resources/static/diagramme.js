// Draws the process of a procédure, and marks where it stands.
(function () {
  'use strict';
  const place = document.getElementById('diagramme');
  if (!place || !window.BpmnJS) {
    return;
  }
  fetch(place.dataset.source, { headers: { Accept: 'application/json' } })
    .then((reponse) => reponse.json())
    .then((d) => {
      const vue = new window.BpmnJS({ container: place });
      return vue.importXML(d.xml).then(() => {
        const dessin = vue.get('canvas');
        const registre = vue.get('elementRegistry');
        const marquer = (id, marque) => registre.get(id) && dessin.addMarker(id, marque);
        d.passes.forEach((id) => marquer(id, 'passe'));
        d.enCours.forEach((id) => marquer(id, 'en-cours'));
        dessin.zoom('fit-viewport', 'auto');
        const ici = registre.get(d.enCours.find((id) => id.startsWith('Task_')) || d.enCours[0]);
        if (ici) {
          const boite = dessin.viewbox();
          const largeur = Math.min(boite.inner.width, 1400);
          const hauteur = (largeur * boite.outer.height) / boite.outer.width;
          dessin.viewbox({
            x: ici.x + ici.width / 2 - largeur / 2,
            y: ici.y + ici.height / 2 - hauteur / 2,
            width: largeur,
            height: hauteur,
          });
        }
        place.dataset.pret = 'oui';
      });
    });
})();
