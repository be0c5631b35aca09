package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Libelle;

/** How an operator is identified, in the words of the official open data. */
public enum TypeIdentifiant {
    @Libelle("SIRET")
    SIRET("SIRET"),
    @Libelle("Numéro de TVA intracommunautaire")
    TVA("TVA"),
    @Libelle("Numéro Tahiti")
    TAHITI("TAHITI"),
    @Libelle("RIDET (Nouvelle-Calédonie)")
    RIDET("RIDET"),
    @Libelle("FRWF (Wallis-et-Futuna)")
    FRWF("FRWF"),
    @Libelle("IREP (Saint-Pierre-et-Miquelon)")
    IREP("IREP"),
    @Libelle("Hors Union européenne")
    HORS_UE("HORS-UE");

    private final String decp;

    TypeIdentifiant(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
