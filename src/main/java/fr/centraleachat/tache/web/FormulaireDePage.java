package fr.centraleachat.tache.web;

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
}
