package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.lettres.EcritureDesLettres;
import fr.centraleachat.passation.domain.lettres.LettreAdressee;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands the letters of an arrêt over at once, each to its participant. */
@Component
class EnvoiDesLettresDArret {

    private final Procedures procedures;
    private final Participants participants;
    private final EcritureDesLettres ecriture;
    private final EnvoiDeLettres envoi;

    EnvoiDesLettresDArret(
            Procedures procedures,
            Participants participants,
            EcritureDesLettres ecriture,
            EnvoiDeLettres envoi) {
        this.procedures = procedures;
        this.participants = participants;
        this.ecriture = ecriture;
        this.envoi = envoi;
    }

    /** The participant and the lot, whatever the letters leave with. */
    static String cle(LettreDeRejet lettre) {
        return lettre.lot() + "-" + lettre.operateur();
    }

    /**
     * @param brutes without the texts that the modèle writes
     * @param lettres the same with all their texts
     * @param par who has them sent
     */
    void preparer(
            String numero,
            SerieDeLettres serie,
            List<LettreDeRejet> brutes,
            List<LettreDeRejet> lettres,
            String par) {
        var fichiers =
                ecriture.ecrire(
                        procedures.exiger(numero),
                        brutes.stream()
                                .map(LettreAdressee::dArret)
                                .filter(LettreAdressee::estAEcrire)
                                .map(
                                        l ->
                                                l.aEcrire(
                                                        serie,
                                                        RedacteurDeLettresDArret.CODE,
                                                        "LETTRES_REJET"))
                                .toList());
        envoi.preparer(
                lettres.stream()
                        .map(l -> dossier(numero, serie, LettreAdressee.dArret(l), fichiers))
                        .toList(),
                par);
    }

    private DossierDEnvoi dossier(
            String numero, SerieDeLettres serie, LettreAdressee l, Map<String, UUID> fichiers) {
        var cle = serie.cle(l.cle());
        return new DossierDEnvoi(
                numero,
                l.lot(),
                cle,
                l.libelle(),
                destinataire(numero, l.operateur()),
                l.texte(),
                Stream.of(l.piece(), fichiers.get(cle)).filter(Objects::nonNull).limit(1).toList(),
                l.adresse());
    }

    private String destinataire(String numero, String siret) {
        return participants.de(numero).stream()
                .filter(p -> p.siret().equals(siret))
                .map(p -> p.nom() + " (" + siret + ")")
                .findFirst()
                .orElse(siret);
    }
}
