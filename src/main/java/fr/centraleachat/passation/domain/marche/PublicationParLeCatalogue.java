package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.passation.PublicationDesMarches;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who publishes from the catalogue is not asked for it again by the procédure. */
@Component
class PublicationParLeCatalogue implements PublicationDesMarches {

    private final Marches marches;
    private final PublicationDesDonnees donnees;
    private final Envois envois;

    PublicationParLeCatalogue(Marches marches, PublicationDesDonnees donnees, Envois envois) {
        this.marches = marches;
        this.donnees = donnees;
        this.envois = envois;
    }

    @Override
    @Transactional
    public void publiees(String procedure, int lot, LocalDate le) {
        var marche = marches.exiger(procedure, lot);
        if (le.equals(marche.datePublicationDonnees())) {
            return;
        }
        donnees.constater(marche, le);
        var instant = le.atStartOfDay(Calendrier.ZONE).toInstant();
        envois.deLaProcedure(procedure, GenreDEnvoi.PUBLICATION).stream()
                .filter(e -> attend(e, lot))
                .forEach(
                        e ->
                                envois.constaterLEnvoi(
                                        e, new PreuveDEnvoi(instant, null, null, null)));
    }

    private static boolean attend(Envoi envoi, int lot) {
        return PublicationDesDonnees.PORTAIL.equals(envoi.support())
                && Integer.valueOf(lot).equals(envoi.lot())
                && !envoi.estClos();
    }
}
