package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.lettres.LettreAdressee;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands the letters of an arrêt over at once, each to its participant. */
@Component
class EnvoiDesLettresDArret {

    private final Participants participants;
    private final EnvoiDeLettres envoi;

    EnvoiDesLettresDArret(Participants participants, EnvoiDeLettres envoi) {
        this.participants = participants;
        this.envoi = envoi;
    }

    /** The participant and the lot, whatever the letters leave with. */
    static String cle(LettreDeRejet lettre) {
        return lettre.lot() + "-" + lettre.operateur();
    }

    /**
     * @param par who has them sent
     */
    void preparer(String numero, SerieDeLettres serie, List<LettreDeRejet> lettres, String par) {
        envoi.preparer(lettres.stream().map(l -> dossier(numero, serie, l)).toList(), par);
    }

    private DossierDEnvoi dossier(String numero, SerieDeLettres serie, LettreDeRejet lettre) {
        return new DossierDEnvoi(
                numero,
                lettre.lot(),
                serie.cle(cle(lettre)),
                "Lettre d’arrêt, lot " + lettre.lot(),
                destinataire(numero, lettre.operateur()),
                lettre.texte(),
                lettre.piece() == null ? List.of() : List.of(lettre.piece()),
                LettreAdressee.dArret(lettre).adresse());
    }

    private String destinataire(String numero, String siret) {
        return participants.de(numero).stream()
                .filter(p -> p.siret().equals(siret))
                .map(p -> p.nom() + " (" + siret + ")")
                .findFirst()
                .orElse(siret);
    }
}
