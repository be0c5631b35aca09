package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter by which the marché of a lot is notified. */
@Component
@Order(70)
class RedacteurDeLaNotification implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "LETTRE_NOTIFICATION",
                    "Lettre de notification du marché",
                    "LETTRE_NOTIFICATION",
                    NotificationEnDocument.class);

    private final Procedures procedures;
    private final Marches marches;
    private final Attributaires attributaires;
    private final TermesDeDocument termes;

    RedacteurDeLaNotification(
            Procedures procedures,
            Marches marches,
            Attributaires attributaires,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.marches = marches;
        this.attributaires = attributaires;
        this.termes = termes;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String numero) {
        return marches.deLaProcedure(numero).stream()
                .map(m -> new Exemplaire("" + m.lot(), "lot " + m.lot()))
                .toList();
    }

    @Override
    public Record donnees(String numero, String cle) {
        var marche =
                marches.deLaProcedure(numero).stream()
                        .filter(m -> cle.equals("" + m.lot()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Aucun marché n’est signé pour ce lot : la lettre"
                                                        + " se produit après la signature.",
                                                "R2182-4"));
        var operateur = attributaires.duLot(numero, marche.lot()).operateur();
        return new NotificationEnDocument(
                termes.enTete(procedures.exiger(numero)),
                "" + marche.lot(),
                TermesDeDocument.ou(procedures.lot(numero, marche.lot()).objet()),
                attributaires.nom(numero, marche.lot(), operateur),
                operateur,
                marche.idMarche(),
                termes.montant(marche.montantHt()),
                termes.date(marche.dateSignature()),
                marche.transmissible());
    }
}
