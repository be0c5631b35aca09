package fr.centraleachat.document.web;

import fr.centraleachat.document.modele.ModeleDeDocument;
import java.time.Instant;
import java.util.UUID;

/**
 * @param livree with the application
 * @param essayeeSur procédure on which it was tried last, null before
 * @param enServiceDepuis null while it is on trial
 */
record VersionView(
        UUID id,
        int version,
        String nom,
        String empreinte,
        boolean livree,
        String deposeePar,
        Instant deposeeLe,
        String essayeeSur,
        Instant enServiceDepuis) {

    static VersionView de(ModeleDeDocument modele) {
        return new VersionView(
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
