package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the file of a procédure says of its séances: what concerns it, so that nobody reads there
 * the affairs of another adhérent.
 */
@Component
class SeancesEnDocuments {

    private final Seances seances;
    private final Procedures procedures;
    private final DonneesDeSeance donnees;
    private final Formats formats;

    SeancesEnDocuments(
            Seances seances, Procedures procedures, DonneesDeSeance donnees, Formats formats) {
        this.seances = seances;
        this.procedures = procedures;
        this.donnees = donnees;
        this.formats = formats;
    }

    /** Those that have one of its lots on their agenda. */
    List<Exemplaire> toutes(String numero) {
        return deLaProcedure(numero).stream().map(this::exemplaire).toList();
    }

    List<Exemplaire> closes(String numero) {
        return deLaProcedure(numero).stream()
                .filter(Seance::estClose)
                .map(this::exemplaire)
                .toList();
    }

    private List<Seance> deLaProcedure(String numero) {
        return procedures.lots(numero).stream()
                .flatMap(l -> seances.duLot(new Point(numero, l.numero())).stream())
                .map(p -> p.seance().toString())
                .distinct()
                .flatMap(id -> seances.chercher(id).stream())
                .toList();
    }

    private Exemplaire exemplaire(Seance seance) {
        return new Exemplaire(seance.id().toString(), libelle(seance));
    }

    String libelle(Seance seance) {
        return "séance du " + formats.dateHeure(seance.le());
    }

    /**
     * @param cle id of the séance
     */
    Record pour(String numero, String cle) {
        var seance =
                seances.chercher(cle)
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Cette séance n’existe pas, ou ne vous concerne"
                                                        + " pas."));
        var points = seances.points(seance.id());
        var lecteurs = lecteurs(procedures.exiger(numero));
        return donnees.de(
                seance, points.stream().filter(p -> lecteurs.equals(lecteurs(p))).toList(), points);
    }

    /** When that séance is held; {@code defaut} when there is none. */
    Instant date(String cle, Instant defaut) {
        return seances.chercher(cle).map(Seance::le).orElse(defaut);
    }

    /** The whole agenda. */
    Record entiere(Seance seance) {
        var points = seances.points(seance.id());
        return donnees.de(seance, points, points);
    }

    private Set<String> lecteurs(PointDeSeance point) {
        return lecteurs(procedures.exiger(point.point().procedure()));
    }

    private static Set<String> lecteurs(Procedure procedure) {
        var i = procedure.intervenants();
        var adherents = new HashSet<>(i.beneficiaires());
        adherents.add(i.acheteur());
        adherents.add(i.adherentInstructeur());
        return adherents;
    }
}
