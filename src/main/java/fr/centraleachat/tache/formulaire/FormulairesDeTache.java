package fr.centraleachat.tache.formulaire;

import fr.centraleachat.tache.FormulaireDeTache;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The forms of the application, by the key that a model writes. */
@Component
public class FormulairesDeTache implements SmartInitializingSingleton {

    /** Asked late: a form may itself need the work list. */
    private final ObjectProvider<FormulaireDeTache<?>> formulaires;

    private final LecteurDeSaisie lecteur;
    private Map<String, FormulaireDeTache<?>> parCle = Map.of();

    FormulairesDeTache(ObjectProvider<FormulaireDeTache<?>> formulaires, LecteurDeSaisie lecteur) {
        this.formulaires = formulaires;
        this.lecteur = lecteur;
    }

    /** Reads the record of each form: one that cannot be shown is refused at the start. */
    @Override
    public void afterSingletonsInstantiated() {
        parCle =
                formulaires.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        FormulaireDeTache::cle, Function.identity()));
        parCle.values().forEach(formulaire -> lecteur.lire(formulaire.saisie()));
    }

    public Optional<FormulaireDeTache<?>> trouver(String cle) {
        return Optional.ofNullable(cle).map(parCle::get);
    }

    /** The wiring check has seen to it that each open task has one. */
    public FormulaireDeTache<?> exiger(String cle) {
        return trouver(cle)
                .orElseThrow(() -> new IllegalStateException("No form for the key " + cle));
    }
}
