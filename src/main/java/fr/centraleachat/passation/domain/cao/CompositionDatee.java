package fr.centraleachat.passation.domain.cao;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who sits in a commission from a day on; the former ones stay, dated and signed. */
@Entity
@Immutable
@Table(name = "composition_de_commission")
public class CompositionDatee {

    @Id private UUID id;
    private UUID commission;
    private String acheteur;
    private LocalDate depuis;
    private String motif;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<Membre> membres;

    private String par;
    private Instant le;

    protected CompositionDatee() {}

    CompositionDatee(
            Commission commission, ModificationDeCommission modification, String par, Instant le) {
        this.id = UUID.randomUUID();
        this.commission = commission.id();
        this.acheteur = commission.acheteur();
        this.depuis = modification.depuis();
        this.motif = modification.motif();
        this.membres = MembresDesignes.de(modification.membres(), commission.membres());
        this.par = par;
        this.le = le;
    }

    public LocalDate depuis() {
        return depuis;
    }

    public String motif() {
        return motif;
    }

    public List<Membre> membres() {
        return membres;
    }

    /** Login. */
    public String par() {
        return par;
    }

    public Instant le() {
        return le;
    }
}
