package fr.centraleachat.courriel.redaction;

import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.LettrePortee;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.courriel.domain.PieceJointe;
import fr.centraleachat.courriel.domain.TrancherCourriel;
import fr.centraleachat.passation.LettreConfiee;
import fr.centraleachat.passation.LettresConfiees;
import fr.centraleachat.passation.SuiviDesCourriels;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a courriel for each letter, in the transaction that gives them all: all leave, or none.
 */
@Component
class PorterLesLettres {

    private final EcrireCourriel ecrire;
    private final TrancherCourriel serveur;
    private final SuiviDesCourriels suivi;

    PorterLesLettres(EcrireCourriel ecrire, TrancherCourriel serveur, SuiviDesCourriels suivi) {
        this.ecrire = ecrire;
        this.serveur = serveur;
        this.suivi = suivi;
    }

    @EventListener
    void apres(LettresConfiees confiees) {
        for (var lettre : confiees.lettres()) {
            ecrire.ecrire(courriel(confiees.numero(), lettre));
            if (!serveur.peutEnvoyer()) {
                suivi.constaterGarde(lettre.lettre());
            }
        }
    }

    private static NouveauCourriel courriel(String numero, LettreConfiee l) {
        return new NouveauCourriel(
                "LETTRE/" + l.lettre() + "/" + l.tour(),
                GenreDeCourriel.LETTRE,
                List.of(numero),
                l.destinataire(),
                l.adresse(),
                l.objet(),
                l.texte(),
                l.fichiers().stream()
                        .map(f -> new PieceJointe(f.nom(), f.type(), f.contenu()))
                        .toList(),
                new LettrePortee(l.lettre(), l.tour()));
    }
}
