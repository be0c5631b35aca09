package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.fichier.Case;
import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the first lines of a source as an import would, and writes nothing. */
@Service
@Transactional(readOnly = true)
public class EssaiDeSource {

    private final Organisation organisation;
    private final JdbcClient jdbc;

    EssaiDeSource(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    public List<LigneEssayee> lire(SourceFinanciere source) {
        try {
            source.correspondance().exigerComplete(source.adherent());
            var plan = new PlanDeLecture(source.correspondance(), source.titres());
            return lire(source, plan);
        } catch (DonneesRefusees incomplete) {
            return List.of(
                    new LigneEssayee(
                            null, incomplete.erreurs().stream().map(Erreur::message).toList()));
        }
    }

    private List<LigneEssayee> lire(SourceFinanciere source, PlanDeLecture plan) {
        var adherents = AdherentsReconnus.de(organisation);
        var marches = new MarchesReconnus(jdbc);
        var essayees = new ArrayList<LigneEssayee>();
        for (int i = 0; i < source.apercu().size(); i++) {
            var cases = source.apercu().get(i).stream().map(t -> new Case(t, false)).toList();
            var brute = new LigneBrute(source.correspondance().rangDeLEntete() + 1 + i, cases);
            var lecture = new LectureDeLigne(plan, brute);
            var ligne =
                    lecture.lire(
                            marches::chercher,
                            l ->
                                    source.adherent() != null
                                            ? source.adherent()
                                            : l.reconnaitre(
                                                    ColonneFinanciere.ADHERENT,
                                                    adherents::chercher));
            essayees.add(
                    new LigneEssayee(
                            ligne.orElse(null),
                            lecture.erreurs().stream().map(EssaiDeSource::message).toList()));
        }
        return essayees;
    }

    private static String message(LigneRefusee refus) {
        return refus.colonne() == null
                ? refus.message()
                : refus.colonne() + " : " + refus.message();
    }

    /**
     * A line as it would be imported.
     *
     * @param ligne null when it would be refused
     */
    public record LigneEssayee(LigneFinanciere ligne, List<String> erreurs) {}
}
