package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.LettreDeRejet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands the letters of an arrêt over at once, each to its participant. */
@Component
class EnvoiDesLettresDArret {

    static final String PREFIXE = "arret/";

    private final Participants participants;
    private final EnvoiDeLettres envoi;

    EnvoiDesLettresDArret(Participants participants, EnvoiDeLettres envoi) {
        this.participants = participants;
        this.envoi = envoi;
    }

    static String cle(LettreDeRejet lettre) {
        return PREFIXE + lettre.lot() + "-" + lettre.operateur();
    }

    void preparer(String numero, List<LettreDeRejet> lettres) {
        envoi.preparer(lettres.stream().map(l -> dossier(numero, l)).toList());
    }

    private DossierDEnvoi dossier(String numero, LettreDeRejet lettre) {
        return new DossierDEnvoi(
                numero,
                lettre.lot(),
                cle(lettre),
                "Lettre d’arrêt, lot " + lettre.lot(),
                destinataire(numero, lettre.operateur()),
                lettre.texte(),
                lettre.piece() == null ? List.of() : List.of(lettre.piece()));
    }

    private String destinataire(String numero, String siret) {
        return participants.de(numero).stream()
                .filter(p -> p.siret().equals(siret))
                .map(p -> p.nom() + " (" + siret + ")")
                .findFirst()
                .orElse(siret);
    }
}
