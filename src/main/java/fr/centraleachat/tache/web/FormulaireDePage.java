package fr.centraleachat.tache.web;

import fr.centraleachat.common.Erreur;
import java.util.List;

/**
 * The form of a task as its template lays it out: {@code f} there.
 *
 * @param motifSansAvis null when no motif is due
 */
public record FormulaireDePage(List<ChampDePage> champs, ChampDePage motifSansAvis) {

    /**
     * @throws IllegalArgumentException when the record has no such component
     */
    public ChampDePage champ(String nom) {
        return champs.stream()
                .filter(champ -> champ.nom().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field named " + nom));
    }

    /** Each error with the row that it is about, for who reads them all on top of the form. */
    List<Erreur> situer(List<Erreur> erreurs) {
        return erreurs.stream().map(this::situer).toList();
    }

    private Erreur situer(Erreur erreur) {
        return champs.stream()
                .flatMap(c -> c.lignes().stream().map(l -> new RangeeDeFormulaire(c, l)))
                .filter(r -> r.contient(erreur.champ()))
                .findFirst()
                .map(r -> new Erreur(erreur.champ(), r.devant(erreur.message()), erreur.regle()))
                .orElse(erreur);
    }
}
