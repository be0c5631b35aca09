package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeLettres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Hands all the letters over at once, each with its text. */
@Service
public class ExpeditionDesLettres {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final RedacteurDeLettres redacteur;
    private final EnvoiDeLettres envoi;
    private final Clock horloge;

    ExpeditionDesLettres(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            RedacteurDeLettres redacteur,
            EnvoiDeLettres envoi,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.redacteur = redacteur;
        this.envoi = envoi;
        this.horloge = horloge;
    }

    public void envoyer(String numero) {
        var procedure = procedures.exiger(numero);
        var lettres = fiches.exiger(numero, LettresAuxCandidats.class);
        var dossiers = new ArrayList<DossierDEnvoi>();
        GardesDesLettres.rejets(lettres).forEach(l -> dossiers.add(rejet(procedure, l)));
        lettres.lettresAttributaires().forEach(l -> dossiers.add(retenue(procedure, l)));
        envoi.preparer(dossiers);
    }

    private DossierDEnvoi rejet(Procedure procedure, LettreDeRejet lettre) {
        return new DossierDEnvoi(
                procedure.numero(),
                lettre.lot(),
                "rejet-" + lettre.lot() + "-" + lettre.operateur(),
                "Lettre de rejet, lot " + lettre.lot(),
                destinataire(procedure, lettre.lot(), lettre.operateur()),
                lettre.texte() == null
                        ? redacteur.rejet(
                                procedure,
                                procedures.lot(procedure.numero(), lettre.lot()),
                                lettre,
                                LocalDate.now(horloge))
                        : lettre.texte(),
                jointe(lettre.piece()));
    }

    private DossierDEnvoi retenue(Procedure procedure, LettreALAttributaire lettre) {
        var numero = procedure.numero();
        return new DossierDEnvoi(
                numero,
                lettre.lot(),
                "attributaire-" + lettre.lot() + "-" + lettre.operateur(),
                "Lettre à l’attributaire, lot " + lettre.lot(),
                destinataire(procedure, lettre.lot(), lettre.operateur()),
                lettre.texte() == null
                        ? redacteur.retenue(
                                procedure,
                                procedures.lot(numero, lettre.lot()),
                                attributaires.duLot(numero, lettre.lot()))
                        : lettre.texte(),
                jointe(lettre.piece()));
    }

    private String destinataire(Procedure procedure, int lot, String operateur) {
        var nom = attributaires.nom(procedure.numero(), lot, operateur);
        return nom.equals(operateur) ? operateur : nom + " (" + operateur + ")";
    }

    private static List<UUID> jointe(UUID piece) {
        return piece == null ? List.of() : List.of(piece);
    }
}
