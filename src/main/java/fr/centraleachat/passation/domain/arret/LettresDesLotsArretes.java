package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.lettres.AdressesDesCandidats;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.StadeDuRejet;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each participant of a stopped lot is to be told, composed (R2185-2). */
@Component
class LettresDesLotsArretes {

    private final Procedures procedures;
    private final Participants participants;
    private final RaisonsDArret raisons;
    private final RedacteurDArret redacteur;
    private final AdressesDesCandidats adresses;

    LettresDesLotsArretes(
            Procedures procedures,
            Participants participants,
            RaisonsDArret raisons,
            RedacteurDArret redacteur,
            AdressesDesCandidats adresses) {
        this.procedures = procedures;
        this.participants = participants;
        this.raisons = raisons;
        this.redacteur = redacteur;
        this.adresses = adresses;
    }

    /** One line a participant and a stopped lot, told already or not. */
    List<LettreDeRejet> toutes(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> l.etat().estArrete())
                .flatMap(l -> duLot(numero, l.numero()).stream())
                .toList();
    }

    private List<LettreDeRejet> duLot(String numero, int lot) {
        var connues = adresses.de(numero);
        return participants.de(numero).stream()
                .filter(p -> p.lots().contains(lot))
                .sorted(Comparator.comparing(Participants.Participant::nom))
                .map(p -> lettre(numero, lot, p.siret()).aLAdresse(connues.get(p.siret())))
                .toList();
    }

    private LettreDeRejet lettre(String numero, int lot, String siret) {
        var raison = raisons.duLot(numero, lot);
        var texte =
                redacteur.lettre(
                        procedures.exiger(numero),
                        procedures.lot(numero, lot),
                        raison.motif(),
                        raison.texte());
        return new LettreDeRejet(
                lot,
                siret,
                StadeDuRejet.OFFRE,
                raison.texte(),
                null,
                null,
                null,
                null,
                texte,
                null);
    }
}
