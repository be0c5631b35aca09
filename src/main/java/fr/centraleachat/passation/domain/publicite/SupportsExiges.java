package fr.centraleachat.passation.domain.publicite;

import static fr.centraleachat.passation.SupportDePublicite.BOAMP;
import static fr.centraleachat.passation.SupportDePublicite.JAL;
import static fr.centraleachat.passation.SupportDePublicite.JOUE;
import static fr.centraleachat.passation.SupportDePublicite.PROFIL_ACHETEUR;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** On which supports a need of that value must be published (R2131-12 and following, R2132-2). */
@Component
public class SupportsExiges {

    private static final String CHAMP = "supports";

    private final Parametres parametres;

    SupportsExiges(Parametres parametres) {
        this.parametres = parametres;
    }

    /**
     * One obligation: at least one of these supports.
     *
     * @param phrase what the agent is told
     */
    public record Exigence(Set<SupportDePublicite> parmi, String phrase, String regle) {

        boolean estSatisfaite(List<SupportDePublicite> choisis) {
            return choisis.stream().anyMatch(parmi::contains);
        }
    }

    /**
     * @param jour that of the sending
     */
    public List<Exigence> de(Procedure procedure, LocalDate jour) {
        var exigences = new ArrayList<Exigence>();
        if (atteint(procedure, "PROFIL_ACHETEUR", jour)) {
            exigences.add(
                    new Exigence(
                            Set.of(PROFIL_ACHETEUR),
                            "Le dossier est offert sur le profil d’acheteur",
                            "R2132-2"));
        }
        if (procedure.type() == TypeDeProcedure.AOO) {
            exigences.add(new Exigence(Set.of(BOAMP), "L’avis paraît au BOAMP", "R2131-16"));
            exigences.add(new Exigence(Set.of(JOUE), "L’avis paraît au JOUE", "R2131-16"));
        } else if (procedure.specifique()) {
            if (atteint(procedure, "SPECIFIQUES_JOUE", jour)) {
                exigences.add(new Exigence(Set.of(JOUE), "L’avis paraît au JOUE", "R2131-15"));
            }
        } else if (atteint(procedure, "PUBLICITE_BOAMP_JAL", jour)) {
            exigences.add(
                    new Exigence(
                            Set.of(BOAMP, JAL),
                            "L’avis paraît au BOAMP ou dans un journal d’annonces légales",
                            "R2131-12"));
        }
        return exigences;
    }

    void examiner(
            Procedure procedure,
            List<SupportDePublicite> choisis,
            LocalDate jour,
            List<Erreur> erreurs) {
        de(procedure, jour).stream()
                .filter(e -> !e.estSatisfaite(choisis))
                .map(e -> new Erreur(CHAMP, e.phrase() + " : ajoutez ce support.", e.regle()))
                .forEach(erreurs::add);
        if (Set.copyOf(choisis).size() < choisis.size()) {
            erreurs.add(Erreur.de(CHAMP, "Un support est choisi deux fois : retirez-le."));
        }
    }

    private boolean atteint(Procedure procedure, String code, LocalDate jour) {
        return procedure.valeurDuBesoinHt().atteint(parametres.montant(code, jour));
    }
}
