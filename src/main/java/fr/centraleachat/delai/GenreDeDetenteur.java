package fr.centraleachat.delai;

import fr.centraleachat.organisation.Fonction;

/** The organisations that a file can wait for. */
public enum GenreDeDetenteur {
    DCPM("DCPM"),
    SERVICE_INSTRUCTEUR("Service instructeur"),
    ELU("Élu"),
    DIRECTION("Direction"),
    CAO("Commission d’appel d’offres"),
    PREFECTURE("Préfecture"),
    CANDIDATS("Entreprises"),
    JUGE("Juge"),
    DELAI_LEGAL("Délai légal");

    private final String libelle;

    GenreDeDetenteur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** The organisation in which that fonction is held. */
    public static GenreDeDetenteur de(Fonction fonction) {
        return switch (fonction) {
            case SERVICE_INSTRUCTEUR -> SERVICE_INSTRUCTEUR;
            case ELU_REFERENT, ELU_TUTELLE, MAIRE -> ELU;
            case DGS, DSF -> DIRECTION;
            case CAO -> CAO;
            case EQUIPE_ACHATS, EQUIPE_MARCHES, ADMINISTRATEUR, PILOTE, CONNECTEUR -> DCPM;
        };
    }
}
