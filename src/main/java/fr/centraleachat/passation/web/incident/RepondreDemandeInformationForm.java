package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.demande.DemandeDInformation;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.demande.RepondreAUneDemande;
import fr.centraleachat.passation.domain.demande.Reponse;
import fr.centraleachat.passation.web.NomsDesOperateurs;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opened beside what the candidate asks. */
@Component
class RepondreDemandeInformationForm implements FormulaireDeTache<Reponse> {

    private final RepondreAUneDemande repondre;
    private final DemandesDInformation demandes;
    private final NomsDesOperateurs noms;
    private final Formats formats;

    RepondreDemandeInformationForm(
            RepondreAUneDemande repondre,
            DemandesDInformation demandes,
            NomsDesOperateurs noms,
            Formats formats) {
        this.repondre = repondre;
        this.demandes = demandes;
        this.noms = noms;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/repondre-demande-information";
    }

    @Override
    public Class<Reponse> saisie() {
        return Reponse.class;
    }

    @Override
    public Reponse valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var demande = demande(tache);
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Demandeur", noms.libelle(tache.numero(), demande.operateur()));
        if (demande.lot() != null) {
            constats.put("Lot", demande.lot());
        }
        constats.put("Demande reçue le", formats.dateHeure(demande.recueLe()));
        constats.put("Réponse due au plus tard le", formats.date(demande.limite()));
        constats.put("Demande", demande.texte());
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Reponse saisie) {
        repondre.repondre(tache.numero(), demande(tache).id(), saisie);
    }

    private DemandeDInformation demande(TacheOuverte tache) {
        return demandes.exiger(tache.numero(), UUID.fromString(tache.sujet()));
    }
}
