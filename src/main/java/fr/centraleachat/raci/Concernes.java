package fr.centraleachat.raci;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Applies a row of the matrix to a file: the doers first, then the R, the C, the I. */
final class Concernes {

    private final Ligne ligne;
    private final Dossier dossier;
    private final Map<List<Object>, Concerne> trouves = new LinkedHashMap<>();

    Concernes(Ligne ligne, Dossier dossier) {
        this.ligne = ligne;
        this.dossier = dossier;
    }

    /**
     * @param fonction narrows the doers, null for all who hold the letter
     * @param beneficiaires letters of the cadre for this activité
     * @param sansSuppleant tells that nobody can do the work of this doer now
     */
    List<Concerne> pour(
            Lettre lettre,
            Fonction fonction,
            List<LettreDeBeneficiaire> beneficiaires,
            Predicate<Concerne> sansSuppleant) {
        var executants = ligne.executants(lettre);
        if (fonction != null) {
            executants.retainAll(Set.of(fonction));
        }
        executants.forEach(f -> ajouter(f, Lettre.A, false));
        var bloque =
                !trouves.isEmpty()
                        && List.copyOf(trouves.values()).stream().allMatch(sansSuppleant);
        ligne.fonctions(Lettre.R).stream()
                .filter(f -> !executants.contains(f))
                .forEach(f -> ajouter(f, Lettre.R, peutReprendre(f, bloque)));
        consulterEtInformer(Lettre.C, beneficiaires, ligne.fonctions(Lettre.A));
        consulterEtInformer(Lettre.I, beneficiaires, executants);
        return List.copyOf(trouves.values());
    }

    private void consulterEtInformer(
            Lettre lettre, List<LettreDeBeneficiaire> beneficiaires, Collection<Fonction> exclus) {
        ligne.fonctions(lettre).stream()
                .filter(f -> !exclus.contains(f))
                .forEach(f -> ajouter(f, lettre, false));
        if (beneficiaires.stream().anyMatch(b -> b.lettre() == lettre)) {
            dossier.beneficiaires().stream()
                    .filter(
                            b ->
                                    !estInstructeur(b)
                                            || !exclus.contains(Fonction.SERVICE_INSTRUCTEUR))
                    .forEach(b -> ajouterBeneficiaire(b, lettre));
        }
    }

    private boolean estInstructeur(String adherent) {
        return adherent.equals(dossier.adherentInstructeur());
    }

    private boolean peutReprendre(Fonction fonction, boolean bloque) {
        return !ligne.activite().repriseInterdite()
                && (bloque || ligne.lettres(fonction).contains(Lettre.A));
    }

    private void ajouterBeneficiaire(String adherent, Lettre lettre) {
        if (estInstructeur(adherent)) {
            ajouter(Fonction.SERVICE_INSTRUCTEUR, lettre, false);
        } else {
            garder(new Concerne(Fonction.SERVICE_INSTRUCTEUR, adherent, null, lettre, null, false));
        }
    }

    private void ajouter(Fonction fonction, Lettre lettre, boolean reprise) {
        var service =
                fonction == Fonction.SERVICE_INSTRUCTEUR ? dossier.serviceInstructeur() : null;
        garder(
                new Concerne(
                        fonction, adherent(fonction), service, lettre, agent(fonction), reprise));
    }

    private void garder(Concerne concerne) {
        trouves.putIfAbsent(
                List.of(concerne.fonction(), concerne.adherent(), concerne.lettre()), concerne);
    }

    private String adherent(Fonction fonction) {
        return switch (fonction) {
            case EQUIPE_ACHATS, EQUIPE_MARCHES -> Adherent.METROPOLE;
            case SERVICE_INSTRUCTEUR -> dossier.adherentInstructeur();
            default -> dossier.acheteur();
        };
    }

    private String agent(Fonction fonction) {
        return switch (fonction) {
            case EQUIPE_MARCHES ->
                    ligne.activite().versJuriste() ? dossier.juriste() : dossier.charge();
            case SERVICE_INSTRUCTEUR -> dossier.referent();
            default -> null;
        };
    }
}
