package fr.centraleachat.document.web;

import fr.centraleachat.document.modele.ChampDecrit;
import fr.centraleachat.document.modele.ModeleDeDocument;
import fr.centraleachat.document.modele.ModelesDeDocuments.Vue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        List<Version> versions,
        Integer enVigueur) {

    static ModeleView de(Vue vue) {
        return new ModeleView(
                vue.genre().code(),
                vue.genre().libelle(),
                vue.genre().categorie(),
                vue.champs(),
                vue.versions().stream().map(Version::de).toList(),
                vue.enVigueur() == null ? null : vue.enVigueur().version());
    }

    /**
     * @param livree with the application
     * @param essayeeSur procédure on which it was tried last, null before
     * @param enServiceDepuis null while it is on trial
     */
    record Version(
            UUID id,
            int version,
            String nom,
            String empreinte,
            boolean livree,
            String deposeePar,
            Instant deposeeLe,
            String essayeeSur,
            Instant enServiceDepuis) {

        static Version de(ModeleDeDocument modele) {
            return new Version(
                    modele.id(),
                    modele.version(),
                    modele.nom(),
                    modele.empreinte(),
                    modele.estLivre(),
                    modele.deposePar(),
                    modele.deposeLe(),
                    modele.essayeSur(),
                    modele.enServiceDepuis());
        }
    }
}
