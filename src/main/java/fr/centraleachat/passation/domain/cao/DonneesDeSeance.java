package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.documents.TermesDeDocument;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Tells a séance: its members, their presences, and each item. */
@Component
class DonneesDeSeance {

    private final Commissions commissions;
    private final Clotures clotures;
    private final MembresEnDocument membres;
    private final PointsEnDocument points;
    private final Convocation convocation;
    private final TermesDeDocument termes;
    private final Formats formats;
    private final Clock horloge;

    DonneesDeSeance(
            Commissions commissions,
            Clotures clotures,
            MembresEnDocument membres,
            PointsEnDocument points,
            Convocation convocation,
            TermesDeDocument termes,
            Formats formats,
            Clock horloge) {
        this.commissions = commissions;
        this.clotures = clotures;
        this.membres = membres;
        this.points = points;
        this.convocation = convocation;
        this.termes = termes;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @param repris the items that the document takes up
     * @param tous every item of the agenda
     */
    SeanceEnDocument de(Seance seance, List<PointDeSeance> repris, List<PointDeSeance> tous) {
        var commission = commissions.siegeant(seance);
        var convoqueLe = convoqueLe(seance, tous);
        var deports = membres.deports(commission, seance, repris);
        return new SeanceEnDocument(
                termes.adherent(seance.acheteur()),
                formats.dateHeure(seance.le()),
                seance.modalite().libelle(),
                termes.date(LocalDate.now(horloge)),
                convocation.delai(seance) + " jours francs",
                !convoqueLe.isEmpty(),
                convoqueLe,
                "" + tous.size(),
                repris.size() < tous.size(),
                membres.tous(commission, seance),
                !deports.isEmpty(),
                deports,
                deroulement(seance),
                points.de(commission, seance, repris));
    }

    private String convoqueLe(Seance seance, List<PointDeSeance> points) {
        return points.stream()
                .map(PointDeSeance::convoqueLe)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(this::instant)
                .or(() -> convocation.typee(seance, points).map(termes::date))
                .orElse("");
    }

    private DeroulementEnDocument deroulement(Seance seance) {
        var cloture = clotures.de(seance);
        return new DeroulementEnDocument(
                seance.estClose(),
                instant(seance.closeLe()),
                termes.agent(seance.closePar()),
                seance.modalite().estADistance(),
                seance.modalite() == ModaliteDeSeance.ECHANGES_ECRITS,
                cloture.map(c -> instant(c.debutDesEchanges())).orElse(""),
                cloture.map(c -> instant(c.finDesEchanges())).orElse(""),
                cloture.map(ClotureDeSeance::confidentialite).orElse(""),
                cloture.map(ClotureDeSeance::enregistrement).orElse(""),
                cloture.map(ClotureDeSeance::debats).isPresent(),
                cloture.map(ClotureDeSeance::debats).orElse(""));
    }

    private String instant(Instant le) {
        return le == null ? "" : formats.dateHeure(le);
    }
}
