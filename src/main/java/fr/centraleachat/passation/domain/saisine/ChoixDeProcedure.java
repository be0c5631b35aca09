package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.QualiteAcheteur;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import fr.centraleachat.workflow.Decisions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Proposes the least demanding procédure that the law admits, and says why (garde 1). */
@Component
public class ChoixDeProcedure {

    private final Decisions decisions;
    private final Parametres parametres;

    public ChoixDeProcedure(Decisions decisions, Parametres parametres) {
        this.decisions = decisions;
        this.parametres = parametres;
    }

    /** One reason, with its article, as an agent reads it. */
    public record MotifDeChoix(String regle, String texte) {}

    /** What the decision looks at. Amounts in euros HT, all bénéficiaires, whole length. */
    public record Besoin(
            Nature nature,
            QualiteAcheteur qualite,
            Montant valeurHt,
            boolean specifique,
            boolean innovant,
            List<LotDuBesoin> lots) {}

    /**
     * @param le the day whose thresholds apply: that of the avis, or of the engagement
     * @throws DonneesRefusees when no threshold is known for that day
     */
    public ProcedureProposee proposer(Besoin besoin, LocalDate le) {
        var lignes = decisions.evaluer("ChoixProcedure", variables(besoin, le));
        if (lignes.isEmpty()) {
            throw new DonneesRefusees(
                    List.of(
                            new Erreur(
                                    null,
                                    "Aucun seuil en vigueur ne permet de choisir la procédure à cette"
                                            + " date : demandez à l’administrateur de compléter les"
                                            + " paramètres.",
                                    null)));
        }
        return new ProcedureProposee(
                TypeDeProcedure.valueOf((String) lignes.get(0).get("procedure")),
                lignes.stream().map(ChoixDeProcedure::motif).toList());
    }

    private static MotifDeChoix motif(Map<String, Object> ligne) {
        return new MotifDeChoix((String) ligne.get("regle"), (String) ligne.get("texte"));
    }

    private Map<String, Object> variables(Besoin besoin, LocalDate le) {
        var petits = besoin.lots().stream().filter(LotDuBesoin::petitLot).toList();
        var variables = new HashMap<String, Object>();
        variables.put("nature", besoin.nature().name());
        variables.put("qualiteAcheteur", besoin.qualite().name());
        variables.put("valeurDuBesoinHt", besoin.valeurHt().valeur());
        variables.put("specifique", besoin.specifique());
        variables.put("innovant", besoin.innovant());
        variables.put(
                "petitsLotsSeuls", !petits.isEmpty() && petits.size() == besoin.lots().size());
        variables.put(
                "plusGrandLotHt",
                besoin.lots().stream()
                        .map(LotDuBesoin::montantEstimeHt)
                        .max(Montant::compareTo)
                        .orElse(Montant.ZERO)
                        .valeur());
        variables.put(
                "cumulPetitsLotsHt",
                petits.stream()
                        .map(LotDuBesoin::montantEstimeHt)
                        .reduce(Montant.ZERO, Montant::plus)
                        .valeur());
        variables.put("parametres", parametresEnVigueur(le));
        return variables;
    }

    private Map<String, Object> parametresEnVigueur(LocalDate le) {
        return parametres.tous(le).stream()
                .filter(p -> p.valeur() != null)
                .collect(Collectors.toMap(Parametre::code, Parametre::valeur));
    }
}
