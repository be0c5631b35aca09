package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;

/** What constitutes a commission. */
public record NouvelleCommission(
        @Champ(value = "Acheteur", genre = Genre.ADHERENT) String acheteur,
        @Champ(value = "Membres", regle = "CGCT L1411-5") List<MembreDesigne> membres,
        @Champ("Mandat") Mandat mandat) {}
