package fr.centraleachat.passation.domain.envoi;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * That a letter was given to the mail server, by whom, what was joined to it, and what came of it.
 */
@Embeddable
public class ParCourriel {

    private String adresse;
    private String empreinte;
    private Instant confieLe;
    private String confiePar;
    private Integer tour;

    @Enumerated(EnumType.STRING)
    private SuiteDuCourriel suite;

    private String reponse;

    protected ParCourriel() {}

    /**
     * @param empreinte SHA-256 of the file joined, lower-case hexadecimal
     * @param confieLe the same for all the letters that leave together
     * @param tour which time it is given
     */
    public ParCourriel(
            String adresse, String empreinte, Instant confieLe, String confiePar, int tour) {
        this.adresse = adresse;
        this.empreinte = empreinte;
        this.confieLe = confieLe;
        this.confiePar = confiePar;
        this.tour = tour;
        this.suite = SuiteDuCourriel.EN_ROUTE;
    }

    /**
     * @param reponseRecue what the mail server said, or what came back
     */
    public void conclure(SuiteDuCourriel nouvelle, String reponseRecue) {
        this.suite = nouvelle;
        this.reponse = reponseRecue;
    }

    public String adresse() {
        return adresse;
    }

    public String empreinte() {
        return empreinte;
    }

    public Instant confieLe() {
        return confieLe;
    }

    public String confiePar() {
        return confiePar;
    }

    public int tour() {
        return tour;
    }

    public SuiteDuCourriel suite() {
        return suite;
    }

    public String reponse() {
        return reponse;
    }
}
