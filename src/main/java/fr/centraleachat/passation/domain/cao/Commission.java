package fr.centraleachat.passation.domain.cao;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The commission d’appel d’offres of an acheteur, for one mandate. */
@Entity
@Immutable
@Table(name = "commission")
public class Commission {

    @Id private UUID id;
    private String acheteur;
    private LocalDate debut;
    private LocalDate fin;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<Membre> membres;

    private String creeePar;
    private Instant creeeLe;

    protected Commission() {}

    Commission(String acheteur, Mandat mandat, List<Membre> membres, String par, Instant le) {
        this.id = UUID.randomUUID();
        this.acheteur = acheteur;
        this.debut = mandat.debut();
        this.fin = mandat.fin();
        this.membres = List.copyOf(membres);
        this.creeePar = par;
        this.creeeLe = le;
    }

    /** The same, with who sits from some day on; it is read, never kept. */
    Commission avec(List<Membre> autres) {
        var autre = new Commission(acheteur, mandat(), autres, creeePar, creeeLe);
        autre.id = id;
        return autre;
    }

    public UUID id() {
        return id;
    }

    /** Code of the adhérent. */
    public String acheteur() {
        return acheteur;
    }

    public Mandat mandat() {
        return new Mandat(debut, fin);
    }

    /** In the order of the deliberation. */
    public List<Membre> membres() {
        return membres;
    }

    /** The president and the titulaires. */
    public List<Membre> voixDeliberatives() {
        return membres.stream().filter(m -> m.qualite().delibere()).toList();
    }

    public Optional<Membre> membre(UUID membre) {
        return membres.stream().filter(m -> m.id().equals(membre)).findFirst();
    }

    /**
     * @param reference id or name
     */
    Optional<Membre> membre(String reference) {
        return membres.stream()
                .filter(
                        m ->
                                m.id().toString().equals(reference)
                                        || m.nom().equalsIgnoreCase(reference))
                .findFirst();
    }
}
