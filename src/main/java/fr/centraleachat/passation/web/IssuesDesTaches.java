package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Fiches.Tracee;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheFaite;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a task concluded, in the words of its form, from the fiche that it left. */
@Component
class IssuesDesTaches {

    private static final List<String> CONCLUSIONS = List.of("decision", "conclusion", "categorie");
    private static final List<String> RAISONS = List.of("complementDemande", "reponse");

    private final ObjectProvider<FormulaireDeTache<?>> formulaires;
    private final NomsDesOperateurs operateurs;

    IssuesDesTaches(
            ObjectProvider<FormulaireDeTache<?>> formulaires, NomsDesOperateurs operateurs) {
        this.formulaires = formulaires;
        this.operateurs = operateurs;
    }

    /** Null when the task concluded nothing that its name does not say. */
    String de(String numero, TacheFaite tache, List<Tracee> fiches) {
        var phrases = new ArrayList<String>();
        saisie(tache)
                .ifPresent(
                        s ->
                                fiche(s, tache, fiches)
                                        .ifPresent(f -> dire(numero, s, tache, f, phrases)));
        if (tache.motifSansAvis() != null) {
            phrases.add("Sans attendre un avis : " + tache.motifSansAvis());
        }
        return phrases.isEmpty() ? null : String.join(" ", phrases);
    }

    /** One name from the diagram to the page: Task_ValiderDce is passation/valider-dce. */
    private Optional<Class<?>> saisie(TacheFaite tache) {
        var cle =
                "passation/"
                        + tache.code()
                                .replaceFirst("^Task_", "")
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                .toLowerCase(Locale.ROOT);
        return formulaires.stream()
                .filter(f -> f.cle().equals(cle))
                .<Class<?>>map(FormulaireDeTache::saisie)
                .findFirst();
    }

    /** The last that the same agent signed for that step, when the task was completed. */
    private static Optional<Tracee> fiche(Class<?> saisie, TacheFaite tache, List<Tracee> fiches) {
        return fiches.stream()
                .filter(f -> f.type().equals(saisie.getSimpleName()))
                .filter(f -> f.par().equals(tache.par()) && !f.le().isAfter(tache.le()))
                .filter(f -> f.lot() == null || f.lot().equals(tache.lot()))
                .reduce((avant, apres) -> apres);
    }

    private void dire(
            String numero, Class<?> saisie, TacheFaite tache, Tracee fiche, List<String> phrases) {
        var contenu = fiche.contenu();
        conclusion(saisie, contenu)
                .filter(c -> !c.equals(tache.libelle()))
                .ifPresent(c -> phrases.add(c + "."));
        contenu.path("decisions").forEach(d -> phrases.add(decision(numero, d)));
        raisons(saisie)
                .map(contenu::path)
                .filter(JsonNode::isTextual)
                .forEach(r -> phrases.add("« " + r.asText().strip() + " »"));
    }

    /** What an agent wrote to say why. */
    private static Stream<String> raisons(Class<?> saisie) {
        return Arrays.stream(saisie.getRecordComponents())
                .filter(c -> c.getType() == String.class)
                .map(RecordComponent::getName)
                .filter(nom -> nom.startsWith("motif") || RAISONS.contains(nom));
    }

    private static Optional<String> conclusion(Class<?> saisie, JsonNode contenu) {
        return Arrays.stream(saisie.getRecordComponents())
                .filter(c -> c.getType().isEnum() && CONCLUSIONS.contains(c.getName()))
                .flatMap(c -> constante(c.getType(), contenu.path(c.getName()).asText()))
                .findFirst();
    }

    private static Stream<String> constante(Class<?> type, String nom) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> (Enum<?>) c)
                .filter(c -> c.name().equals(nom))
                .map(ChoixDeConstante::libelle);
    }

    /** « Lot 1 : Propreté de l’Ouche, 850 000,00 € HT. » */
    private String decision(String numero, JsonNode decision) {
        var operateur = decision.path("operateur").asText("");
        return "Lot "
                + decision.path("lot").asText()
                + " : "
                + (operateur.isEmpty() || "null".equals(operateur)
                        ? "pas d’attributaire."
                        : operateurs.libelle(numero, operateur) + ".");
    }
}
