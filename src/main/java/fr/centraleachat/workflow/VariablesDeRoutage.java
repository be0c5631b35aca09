package fr.centraleachat.workflow;

/**
 * Names of the process variables that carry a {@link Routage}: plain strings on the process, except
 * {@link #LOT} (an integer) and {@link #SUPPORT}, local to one instance of a multi-instance, and
 * {@link #SUJET}, local to one event sub-process.
 */
public final class VariablesDeRoutage {

    public static final String CADRE = "cadre";
    public static final String ACHETEUR = "acheteur";
    public static final String ADHERENT_INSTRUCTEUR = "adherentInstructeur";
    public static final String SERVICE_INSTRUCTEUR = "serviceInstructeur";

    /** Codes of adhérents, joined by commas. */
    public static final String BENEFICIAIRES = "beneficiaires";

    public static final String CHARGE = "charge";
    public static final String JURISTE = "juriste";
    public static final String REFERENT = "referent";
    public static final String LOT = "lot";
    public static final String SUPPORT = "support";
    public static final String SUJET = "sujet";

    private VariablesDeRoutage() {}
}
