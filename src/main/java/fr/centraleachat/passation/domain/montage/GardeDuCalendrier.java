package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The planned dates follow the order of the phases, and are to come. */
@Component
class GardeDuCalendrier implements GardeDuMontage {

    private final Delais delais;

    GardeDuCalendrier(Delais delais) {
        this.delais = delais;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var ordres = ordres(examen.procedure().numero());
        var vues = new HashSet<String>();
        DatePrevue avant = null;
        var dates = examen.montage().calendrierPrevisionnel();
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var champ = "calendrierPrevisionnel[" + i + "].";
            if (!ordres.containsKey(date.phase()) || !vues.add(date.phase())) {
                erreurs.add(
                        Erreur.de(
                                champ + "phase",
                                "Citez chaque phase de la procédure une seule fois."));
            } else {
                examinerLaDate(date, avant, champ, new Repere(ordres, examen.jour()), erreurs);
                avant = date;
            }
        }
    }

    private record Repere(Map<String, Integer> ordres, LocalDate jour) {}

    private static void examinerLaDate(
            DatePrevue date, DatePrevue avant, String champ, Repere repere, List<Erreur> erreurs) {
        var ordres = repere.ordres();
        if (date.datePrevue().isBefore(repere.jour())) {
            erreurs.add(
                    Erreur.de(
                            champ + "datePrevue",
                            "Cette date est passée : choisissez-la à venir."));
        } else if (avant != null
                && ordres.get(date.phase()) > ordres.get(avant.phase())
                && date.datePrevue().isBefore(avant.datePrevue())) {
            erreurs.add(
                    Erreur.de(
                            champ + "datePrevue",
                            "Cette phase finirait avant celle qui la précède : reculez sa date."));
        }
    }

    private Map<String, Integer> ordres(String numero) {
        return delais.phases(numero).stream()
                .collect(Collectors.toMap(SuiviDePhase::code, SuiviDePhase::ordre));
    }
}
