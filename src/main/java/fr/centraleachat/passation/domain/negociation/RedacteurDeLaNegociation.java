package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letter that invites a soumissionnaire to the round that is being prepared, or is open. */
@Component
@Order(45)
class RedacteurDeLaNegociation implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    "LETTRE_NEGOCIATION",
                    "Lettre de négociation",
                    "LETTRES_NEGOCIATION",
                    LettreDeNegociationEnDocument.class);

    private final Procedures procedures;
    private final Tours tours;
    private final Fiches fiches;
    private final Attributaires noms;
    private final TermesDeDocument termes;

    RedacteurDeLaNegociation(
            Procedures procedures,
            Tours tours,
            Fiches fiches,
            Attributaires noms,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.tours = tours;
        this.fiches = fiches;
        this.noms = noms;
        this.termes = termes;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String numero) {
        return admis(numero).stream()
                .map(a -> new Exemplaire(cle(a), "lot " + a.lot() + ", " + a.operateur()))
                .toList();
    }

    @Override
    public Record donnees(String numero, String cle) {
        var admis =
                admis(numero).stream()
                        .filter(a -> cle(a).equals(cle))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Ce soumissionnaire n’est admis à aucun tour de"
                                                        + " négociation.",
                                                "R2123-5"));
        var tour = tours.dernier(numero).orElseThrow();
        var points = points(numero, admis);
        var limite = limite(numero, tour);
        return new LettreDeNegociationEnDocument(
                termes.enTete(procedures.exiger(numero)),
                "" + admis.lot(),
                TermesDeDocument.ou(procedures.lot(numero, admis.lot()).objet()),
                noms.nom(numero, admis.lot(), admis.operateur()),
                admis.operateur(),
                "" + (tour.tour() - 1),
                points.isPresent(),
                points.orElse(""),
                limite != null,
                termes.minute(limite));
    }

    private List<SoumissionnaireAdmis> admis(String numero) {
        return tours.dernier(numero).map(t -> tours.admis(numero, t.tour())).orElse(List.of());
    }

    private static String cle(SoumissionnaireAdmis admis) {
        return admis.lot() + "-" + admis.operateur();
    }

    /** Those that an agent wrote last for that one, else those of the round. */
    private Optional<String> points(String numero, SoumissionnaireAdmis admis) {
        return fiches.derniere(numero, CourriersDeNegociation.class).stream()
                .flatMap(c -> c.courriers().stream())
                .filter(c -> c.lot().equals(admis.lot()))
                .filter(c -> c.operateur().equals(admis.operateur()))
                .map(CourrierDeNegociation::points)
                .findFirst()
                .or(
                        () ->
                                fiches.derniere(numero, PerimetreDeNegociation.class)
                                        .map(PerimetreDeNegociation::perimetre));
    }

    /** Until the letters have left, the one that is proposed. */
    private Instant limite(String numero, TourDeNegociation tour) {
        return tour.estEnvoye()
                ? tour.dateLimite()
                : fiches.derniere(numero, PerimetreDeNegociation.class)
                        .map(PerimetreDeNegociation::dateLimiteProposee)
                        .orElse(null);
    }
}
