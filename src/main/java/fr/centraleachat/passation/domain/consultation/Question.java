package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.EtatIncompatible;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question of a candidate, from its reception to the answer that all receive. */
@Entity
@Table(name = "question")
public class Question {

    @Id @GeneratedValue private UUID id;
    @Version private int version;
    private String procedure;
    private String siret;
    private String nom;
    private String texte;
    private Instant recueLe;
    @Embedded private Provenance provenance;

    @Enumerated(EnumType.STRING)
    private EtatDeQuestion etat;

    @Enumerated(EnumType.STRING)
    private CategorieDeQuestion categorie;

    private Boolean enTempsUtile;
    private String anonymisee;
    private String reponse;
    private Boolean modifieDce;
    private String reponseDiffusee;
    private Instant diffuseeLe;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> destinataires;

    protected Question() {}

    Question(String procedure, QuestionPosee posee, Provenance provenance) {
        this.procedure = procedure;
        this.siret = posee.operateur().siretConnu();
        this.nom = posee.operateur().nom().strip();
        this.texte = posee.texte();
        this.recueLe = posee.recueLe();
        this.provenance = provenance;
        this.etat = EtatDeQuestion.RECUE;
        this.destinataires = List.of();
    }

    void qualifier(QualificationDeQuestion qualification) {
        exiger(EtatDeQuestion.RECUE);
        this.categorie = qualification.categorie();
        this.enTempsUtile = qualification.enTempsUtile();
        this.anonymisee = qualification.questionAnonymisee();
        this.etat = EtatDeQuestion.QUALIFIEE;
    }

    void repondre(ReponseAQuestion donnee) {
        exiger(EtatDeQuestion.QUALIFIEE);
        this.reponse = donnee.reponse();
        this.modifieDce = donnee.modifieDce();
        this.etat = EtatDeQuestion.REPONDUE;
    }

    void diffuser(DiffusionDeReponse diffusion, List<String> aQui) {
        exiger(EtatDeQuestion.REPONDUE);
        this.reponseDiffusee = diffusion.reponseDiffusee();
        this.diffuseeLe = diffusion.diffuseeLe();
        this.destinataires = List.copyOf(aQui);
        this.etat = EtatDeQuestion.DIFFUSEE;
    }

    void cloreSansReponse() {
        if (etat.estOuverte()) {
            this.etat = EtatDeQuestion.SANS_REPONSE;
        }
    }

    private void exiger(EtatDeQuestion attendu) {
        if (etat != attendu) {
            throw new EtatIncompatible(
                    "Cette question n’en est plus là : « " + etat.libelle() + " ».");
        }
    }

    public UUID id() {
        return id;
    }

    public String procedure() {
        return procedure;
    }

    public Candidat operateur() {
        return new Candidat(siret, nom);
    }

    public String texte() {
        return texte;
    }

    public Instant recueLe() {
        return recueLe;
    }

    public Provenance provenance() {
        return provenance;
    }

    public EtatDeQuestion etat() {
        return etat;
    }

    /** Null until it is qualified; likewise the next two. */
    public CategorieDeQuestion categorie() {
        return categorie;
    }

    public Boolean enTempsUtile() {
        return enTempsUtile;
    }

    public String anonymisee() {
        return anonymisee;
    }

    public String reponse() {
        return reponse;
    }

    public Boolean modifieDce() {
        return modifieDce;
    }

    public String reponseDiffusee() {
        return reponseDiffusee;
    }

    public Instant diffuseeLe() {
        return diffuseeLe;
    }

    /** To whom the answer was sent; empty before. */
    public List<String> destinataires() {
        return destinataires;
    }
}
