package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files that come with the dossiers, each cited by its name. */
public final class FichiersJoints {

    private final Map<String, FichierJoint> parNom = new HashMap<>();
    private final Set<String> cites = new HashSet<>();

    /**
     * @throws DonneesRefusees when two that differ have the same name: no dossier could tell which
     */
    public FichiersJoints(List<FichierJoint> fichiers) {
        fichiers.forEach(this::ajouter);
    }

    public static FichiersJoints aucun() {
        return new FichiersJoints(List.of());
    }

    private void ajouter(FichierJoint fichier) {
        var autre = parNom.putIfAbsent(fichier.nom(), fichier);
        if (autre != null && !autre.empreinte().equals(fichier.empreinte())) {
            throw DonneesRefusees.champ(
                    "pieces",
                    "Deux fichiers différents s’appellent « %s » : renommez l’un des deux."
                            .formatted(fichier.nom()));
        }
    }

    Optional<FichierJoint> cite(String nom) {
        cites.add(nom);
        return Optional.ofNullable(parNom.get(nom));
    }

    /** A file that no dossier cites is a name mistyped somewhere. */
    List<Erreur> nonCites() {
        return parNom.keySet().stream()
                .filter(nom -> !cites.contains(nom))
                .sorted()
                .map(
                        nom ->
                                Erreur.de(
                                        "pieces",
                                        "Le fichier joint « %s » n’est cité par aucun dossier : citez-le ou retirez-le."
                                                .formatted(nom)))
                .toList();
    }
}
