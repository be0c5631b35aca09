package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;

/** A titulaire asks that a sous-traitant be accepted, and its terms of payment approved. */
public record NouvelleSousTraitance(
        @Champ("Lot") Integer lot,
        @Champ(value = "Sous-traitant (SIRET)", aide = "Quatorze chiffres.") String sousTraitant,
        @Champ("Nom du sous-traitant") String nom,
        @Champ(value = "Prestations sous-traitées", genre = Genre.TEXTE_LONG) String prestations,
        @Champ("Montant maximum (HT)") Montant montantHt,
        @Champ(
                        value = "Demande reçue le",
                        regle = "R2193-4",
                        aide = "Jour de réception de tous les documents : le délai court de là.")
                LocalDate recueLe) {}
