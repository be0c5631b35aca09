package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that tells a participant that its lot is not awarded, and why. */
@Component
@Order(65)
class RedacteurDeLettresDArret implements RedacteurDeDocument {

    static final String CODE = "LETTRE_ARRET";

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CODE,
                    "Lettre d’arrêt (sans suite, infructueux)",
                    "LETTRES_REJET",
                    LettreDArretEnDocument.class);

    private final Procedures procedures;
    private final LettresDesLotsArretes lettres;
    private final Participants participants;
    private final RaisonsDArret raisons;
    private final Fiches fiches;
    private final TermesDeDocument termes;

    RedacteurDeLettresDArret(
            Procedures procedures,
            LettresDesLotsArretes lettres,
            Participants participants,
            RaisonsDArret raisons,
            Fiches fiches,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.lettres = lettres;
        this.participants = participants;
        this.raisons = raisons;
        this.fiches = fiches;
        this.termes = termes;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String numero) {
        return lettres.toutes(numero).stream()
                .map(
                        l ->
                                new Exemplaire(
                                        EnvoiDesLettresDArret.cle(l),
                                        "lot " + l.lot() + ", " + l.operateur()))
                .toList();
    }

    @Override
    public Record donnees(String numero, String cle) {
        var lettre =
                lettres.toutes(numero).stream()
                        .filter(l -> EnvoiDesLettresDArret.cle(l).equals(cle))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Ce participant n’a pas de lot qui s’arrête.",
                                                "R2185-2"));
        return new LettreDArretEnDocument(
                termes.enTete(procedures.exiger(numero)),
                "" + lettre.lot(),
                TermesDeDocument.ou(procedures.lot(numero, lettre.lot()).objet()),
                nom(numero, lettre.operateur()),
                lettre.operateur(),
                raisons.duLot(numero, lettre.lot()).motif().libelle().toLowerCase(Locale.FRENCH),
                raisonsEcrites(numero, lettre));
    }

    private String nom(String numero, String siret) {
        return participants.de(numero).stream()
                .filter(p -> p.siret().equals(siret))
                .map(Participants.Participant::nom)
                .findFirst()
                .orElse(siret);
    }

    /** An agent may have written them otherwise. */
    private String raisonsEcrites(String numero, LettreDeRejet lettre) {
        return fiches.derniere(numero, LettresDArret.class).stream()
                .flatMap(l -> l.lettresRejet().stream())
                .filter(l -> EnvoiDesLettresDArret.cle(l).equals(EnvoiDesLettresDArret.cle(lettre)))
                .map(LettreDeRejet::motifRejet)
                .findFirst()
                .orElse(lettre.motifRejet());
    }
}
