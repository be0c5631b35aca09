package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The items of a séance in the words of its documents. */
@Component
class PointsEnDocument {

    private final Procedures procedures;
    private final ResultatDeLAnalyse analyse;
    private final CalculDeQuorum calcul;
    private final Clotures clotures;
    private final MembresEnDocument membres;
    private final TermesDeDocument termes;

    PointsEnDocument(
            Procedures procedures,
            ResultatDeLAnalyse analyse,
            CalculDeQuorum calcul,
            Clotures clotures,
            MembresEnDocument membres,
            TermesDeDocument termes) {
        this.procedures = procedures;
        this.analyse = analyse;
        this.calcul = calcul;
        this.clotures = clotures;
        this.membres = membres;
        this.termes = termes;
    }

    List<PointEnDocument> de(Commission commission, Seance seance, List<PointDeSeance> points) {
        var lignes = new ArrayList<PointEnDocument>();
        for (var point : points) {
            lignes.add(point(commission, seance, point, lignes.size() + 1));
        }
        return lignes;
    }

    private PointEnDocument point(
            Commission commission, Seance seance, PointDeSeance inscrit, int ordre) {
        var point = inscrit.point();
        var quorum = calcul.de(commission, seance, inscrit);
        return new PointEnDocument(
                "" + ordre,
                point.procedure(),
                procedures.exiger(point.procedure()).objet(),
                "" + point.lot(),
                TermesDeDocument.ou(procedures.lot(point.procedure(), point.lot()).objet()),
                inscrit.secondeConvocation(),
                inscrit.secondeConvocation()
                        ? "seconde convocation, sans condition de quorum"
                        : "première convocation",
                membres.deportes(commission, seance, point),
                "" + quorum.voixPresentes(),
                "" + quorum.voixRequises(),
                quorum.atteint(),
                !quorum.atteint(),
                analyse.classement(point.procedure(), point.lot()).stream()
                        .map(this::offre)
                        .toList(),
                issue(seance, point));
    }

    private OffreEnDocument offre(OffreClassee offre) {
        return new OffreEnDocument(
                offre.rang() == null ? "non classée" : "" + offre.rang(),
                offre.nom() == null ? offre.operateur() : offre.nom(),
                offre.note() == null ? "" : termes.nombre(offre.note()),
                termes.montant(offre.montantHt()),
                TermesDeDocument.ou(offre.motifRejet()));
    }

    private IssueEnDocument issue(Seance seance, Point point) {
        return clotures.de(seance).stream()
                .flatMap(c -> c.deliberes().stream())
                .filter(p -> p.point().equals(point))
                .findFirst()
                .map(this::issue)
                .orElse(new IssueEnDocument(false, false, false, "", "", "", "", ""));
    }

    private IssueEnDocument issue(PointDelibere point) {
        boolean decide = point.suite().decide();
        return new IssueEnDocument(
                decide,
                point.suite() == SuiteDePoint.COMPLEMENT,
                point.suite() == SuiteDePoint.AJOURNE,
                decision(point),
                TermesDeDocument.ou(point.motif()),
                TermesDeDocument.ou(decide ? point.pour() : null),
                TermesDeDocument.ou(decide ? point.contre() : null),
                TermesDeDocument.ou(decide ? point.abstention() : null));
    }

    /** « Attribué à Titulaire A, pour 240 000,00 € HT ». */
    private String decision(PointDelibere point) {
        var libelle = termes.libelle(point.suite());
        return point.suite() == SuiteDePoint.ATTRIBUE
                ? libelle + " à " + nom(point) + ", pour " + termes.montant(point.montantHt())
                : libelle;
    }

    private String nom(PointDelibere point) {
        return analyse.classement(point.procedure(), point.lot()).stream()
                .filter(o -> o.operateur().equals(point.operateur()) && o.nom() != null)
                .findFirst()
                .map(o -> o.nom() + " (SIRET " + o.operateur() + ")")
                .orElse(point.operateur());
    }
}
