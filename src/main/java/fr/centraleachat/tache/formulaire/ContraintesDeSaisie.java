package fr.centraleachat.tache.formulaire;

import fr.centraleachat.common.Erreur;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks the constraints of jakarta.validation of a record and of the records within, in French. */
@Component
class ContraintesDeSaisie {

    private final LecteurDeSaisie lecteur;
    private final Validator validateur;

    ContraintesDeSaisie(LecteurDeSaisie lecteur) {
        this.lecteur = lecteur;
        var configuration = Validation.byDefaultProvider().configure();
        this.validateur =
                configuration
                        .messageInterpolator(
                                new EnFrancais(configuration.getDefaultMessageInterpolator()))
                        .buildValidatorFactory()
                        .getValidator();
    }

    List<Erreur> violees(Object saisie) {
        List<Erreur> erreurs = new ArrayList<>();
        ajouter(saisie, "", erreurs);
        return erreurs;
    }

    private void ajouter(Object objet, String parent, List<Erreur> erreurs) {
        validateur.validate(objet).stream()
                .map(v -> Erreur.de(chemin(parent, v.getPropertyPath().toString()), v.getMessage()))
                .sorted((a, b) -> a.champ().compareTo(b.champ()))
                .forEach(erreurs::add);
        for (var champ : lecteur.lire(objet.getClass()).champs()) {
            if (champ.nature() == Nature.GROUPE) {
                descendre(champ, objet, champ.chemin(parent), erreurs);
            }
        }
    }

    private void descendre(ModeleDeChamp champ, Object objet, String chemin, List<Erreur> erreurs) {
        var valeur = valeur(champ, objet);
        if (valeur instanceof List<?> lignes) {
            for (int i = 0; i < lignes.size(); i++) {
                ajouter(lignes.get(i), chemin + "[" + i + "]", erreurs);
            }
        } else if (valeur != null) {
            ajouter(valeur, chemin, erreurs);
        }
    }

    private static Object valeur(ModeleDeChamp champ, Object objet) {
        try {
            champ.porteur().setAccessible(true);
            return champ.porteur().get(objet);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String chemin(String parent, String propriete) {
        if (parent.isEmpty() || propriete.isEmpty()) {
            return parent + propriete;
        }
        return parent + "." + propriete;
    }

    private record EnFrancais(MessageInterpolator suite) implements MessageInterpolator {

        @Override
        public String interpolate(String modele, Context contexte) {
            return suite.interpolate(modele, contexte, Locale.FRENCH);
        }

        @Override
        public String interpolate(String modele, Context contexte, Locale langue) {
            return interpolate(modele, contexte);
        }
    }
}
