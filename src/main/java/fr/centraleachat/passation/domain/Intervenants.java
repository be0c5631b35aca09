package fr.centraleachat.passation.domain;

import fr.centraleachat.passation.domain.saisine.Saisine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The adhérents and the agents of a procédure; agents by their login, null until named. */
@Embeddable
public class Intervenants {

    private String acheteur;

    @Enumerated(EnumType.STRING)
    private QualiteAcheteur qualiteAcheteur;

    private String adherentInstructeur;
    private String serviceInstructeur;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> beneficiaires;

    private String charge;
    private String juriste;
    private String referent;

    protected Intervenants() {}

    Intervenants(Saisine saisine, String referentParDefaut) {
        acheteur = saisine.acheteur();
        qualiteAcheteur = saisine.qualite();
        adherentInstructeur = saisine.serviceInstructeur().adherent();
        serviceInstructeur = saisine.serviceInstructeur().service();
        beneficiaires = List.copyOf(saisine.beneficiaires());
        referent = saisine.referent() == null ? referentParDefaut : saisine.referent();
    }

    void nommer(String charge, String juriste) {
        this.charge = charge;
        this.juriste = juriste;
    }

    void beneficiaires(List<String> beneficiaires) {
        this.beneficiaires = List.copyOf(beneficiaires);
    }

    public String acheteur() {
        return acheteur;
    }

    public QualiteAcheteur qualiteAcheteur() {
        return qualiteAcheteur;
    }

    public String adherentInstructeur() {
        return adherentInstructeur;
    }

    public String serviceInstructeur() {
        return serviceInstructeur;
    }

    public List<String> beneficiaires() {
        return beneficiaires;
    }

    public String charge() {
        return charge;
    }

    public String juriste() {
        return juriste;
    }

    public String referent() {
        return referent;
    }
}
