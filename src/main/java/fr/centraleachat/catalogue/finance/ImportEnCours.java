package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.LigneFinanciere.Identite;
import fr.centraleachat.catalogue.finance.fichier.LigneBrute;
import fr.centraleachat.catalogue.finance.fichier.SuiteDeTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes the rows of a file, and gives them to be written by lots. */
final class ImportEnCours implements SuiteDeTable {

    private final SourceFinanciere source;
    private final AdherentsReconnus adherents;
    private final MarchesReconnus marches;
    private final Predicate<String> permis;
    private final Function<LotDeLignes, BilanDImport> ecriture;
    private final Map<String, Integer> vues = new HashMap<>();
    private PlanDeLecture plan;
    private LotDeLignes lot = new LotDeLignes();
    private BilanDImport bilan = BilanDImport.RIEN;

    /**
     * @param permis the adhérents of whom the caller may import lines
     */
    ImportEnCours(
            SourceFinanciere source,
            AdherentsReconnus adherents,
            MarchesReconnus marches,
            Predicate<String> permis,
            Function<LotDeLignes, BilanDImport> ecriture) {
        this.source = source;
        this.adherents = adherents;
        this.marches = marches;
        this.permis = permis;
        this.ecriture = ecriture;
    }

    @Override
    public void entete(List<String> titres) {
        plan = new PlanDeLecture(source.correspondance(), titres);
    }

    @Override
    public void ligne(LigneBrute brute) {
        var lecture = new LectureDeLigne(plan, brute);
        lecture.lire(marches::chercher, this::adherent)
                .filter(l -> estLaPremiere(l.identite(), brute.numero(), lecture))
                .ifPresentOrElse(lot::ajouter, () -> lot.refuser(lecture.erreurs()));
        if (lot.estPlein()) {
            ecrire();
        }
    }

    void ecrire() {
        bilan = bilan.plus(ecriture.apply(lot));
        lot = new LotDeLignes();
    }

    BilanDImport bilan() {
        return bilan;
    }

    private String adherent(LectureDeLigne lecture) {
        var code =
                source.adherent() != null
                        ? source.adherent()
                        : lecture.reconnaitre(ColonneFinanciere.ADHERENT, adherents::chercher);
        if (code != null && !code.isEmpty() && !permis.test(code)) {
            lecture.refuser(
                    ColonneFinanciere.ADHERENT,
                    "Cette ligne est d’un autre adhérent : vous n’importez que celles du vôtre.");
        }
        return code;
    }

    private boolean estLaPremiere(Identite identite, int numero, LectureDeLigne lecture) {
        var deja = vues.putIfAbsent(identite.toString(), numero);
        if (deja != null) {
            lecture.refuser(
                    ColonneFinanciere.NUMERO,
                    "Ce numéro est déjà à la ligne "
                            + deja
                            + " : si un numéro a plusieurs lignes, indiquez leur colonne dans la"
                            + " source.");
        }
        return deja == null;
    }
}
