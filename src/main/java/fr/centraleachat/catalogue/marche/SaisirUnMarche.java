package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.ControleDecp;
import fr.centraleachat.catalogue.decp.MarcheDecp;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.FamillesDAchat;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats writes a marché by hand: the same record, row and identity as any other. */
@Service
public class SaisirUnMarche {

    private final RangementDeMarches rangement;
    private final SaisieEnTable table;
    private final SuiteDeSaisie suite;
    private final AcheteurSaisi acheteurs;
    private final CodesCpv cpv;
    private final FamillesDAchat familles;
    private final AgentCourant agent;
    private final Clock horloge;

    SaisirUnMarche(
            RangementDeMarches rangement,
            SaisieEnTable table,
            SuiteDeSaisie suite,
            AcheteurSaisi acheteurs,
            CodesCpv cpv,
            FamillesDAchat familles,
            AgentCourant agent,
            Clock horloge) {
        this.rangement = rangement;
        this.table = table;
        this.suite = suite;
        this.acheteurs = acheteurs;
        this.cpv = cpv;
        this.familles = familles;
        this.agent = agent;
        this.horloge = horloge;
    }

    public boolean estPermis() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    public void exigerLeDroit() {
        agent.exiger(Fonction.EQUIPE_ACHATS);
    }

    /**
     * @param cle of the act: sent twice, it is one marché; null for none
     * @return our reference
     * @throws DonneesRefusees with every fault, by field
     */
    @Transactional
    public String saisir(SaisieDeMarche s, String cle) {
        exigerLeDroit();
        return table.deCle(cle).orElseGet(() -> creer(s, cle));
    }

    private String creer(SaisieDeMarche s, String cle) {
        DonneesRefusees.siErreurs(ReglesDeSaisie.fautes(s, cpv, familles.libelles().keySet()));
        var duree = DureeDuMarche.de(s);
        var marche = ControleDecp.controler(DonneesDeSaisie.de(s, acheteurs.siret(s), duree));
        table.exigerNouveau(marche.identite(), s.reference());
        var reference = table.nommer(range(marche), s, cle, duree.fin());
        suite.completer(reference, s, duree);
        return reference;
    }

    private String range(MarcheDecp marche) {
        return rangement.ranger(Origine.SAISIE, List.of(marche), horloge.instant()).stream()
                .filter(RangementDeMarches.Range::cree)
                .map(RangementDeMarches.Range::reference)
                .findFirst()
                .orElseThrow(SaisieEnTable::dejaLa);
    }
}
