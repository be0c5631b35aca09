package fr.centraleachat.document.web;

import fr.centraleachat.document.modele.ChampDecrit;
import fr.centraleachat.document.modele.ModelesDeDocuments.Vue;
import java.util.List;

/**
 * A document and its modèles as the API gives them.
 *
 * @param champs that a modèle may use
 * @param versions the latest first
 * @param enVigueur version that a procédure opened now follows, null when none is in service
 */
record ModeleView(
        String code,
        String libelle,
        String categorie,
        List<ChampDecrit> champs,
        List<VersionView> versions,
        Integer enVigueur) {

    static ModeleView de(Vue vue) {
        return new ModeleView(
                vue.genre().code(),
                vue.genre().libelle(),
                vue.genre().categorie(),
                vue.champs(),
                vue.versions().stream().map(VersionView::de).toList(),
                vue.enVigueur() == null ? null : vue.enVigueur().version());
    }
}
