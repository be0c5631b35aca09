package fr.centraleachat.catalogue.finance;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who handles what finance says: the équipe achats, and an adhérent's DSF for what is its own. */
@Component
public class DroitSurLesFinances {

    private final AgentCourant agent;
    private final Organisation organisation;

    DroitSurLesFinances(AgentCourant agent, Organisation organisation) {
        this.agent = agent;
        this.organisation = organisation;
    }

    /** Of every adhérent. */
    public boolean surTous() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    public boolean sur(String adherent) {
        return surTous() || agent.tient(Fonction.DSF, adherent);
    }

    /** Reading without handling. */
    public boolean lit(String adherent) {
        return sur(adherent)
                || agent.tient(Fonction.PILOTE)
                || agent.habilitations().stream().anyMatch(h -> adherent.equals(h.adherent()));
    }

    public boolean litTout() {
        return surTous() || agent.tient(Fonction.PILOTE);
    }

    /** Codes of those that the caller may read. */
    public List<String> lus() {
        return organisation.adherents().stream().map(Adherent::code).filter(this::lit).toList();
    }

    /** The pages beside the catalogue. */
    public void exigerLAcces() {
        if (!litTout() && !importe()) {
            throw refus();
        }
    }

    /** Files, of which the lines of other adhérents are then refused. */
    public boolean importe() {
        return surTous() || agent.tient(Fonction.DSF);
    }

    void exigerDImporter() {
        if (!importe()) {
            throw refus();
        }
    }

    void exigerSur(String adherent) {
        if (!sur(adherent)) {
            throw new AccesRefuse(
                    "Seule l’équipe achats, ou la direction des services financiers de cet adhérent,"
                            + " rapproche ses lignes.");
        }
    }

    private static AccesRefuse refus() {
        return new AccesRefuse(
                "L’exécution financière est tenue par l’équipe achats et par les directions des"
                        + " services financiers.");
    }
}
