package fr.centraleachat.tache.essai;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;

/** Remembers what completed the task; says no to an amount that the domain cannot accept. */
@Component
public class EtablirEssaiForm implements FormulaireDeTache<Etablissement> {

    final Queue<Etablissement> recus = new ConcurrentLinkedQueue<>();

    @Override
    public String cle() {
        return "essai/etablir";
    }

    @Override
    public Class<Etablissement> saisie() {
        return Etablissement.class;
    }

    @Override
    public Etablissement valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return Map.of("Motif du retour", "Il manquait les crédits.");
    }

    @Override
    public void achever(TacheOuverte tache, Etablissement saisie) {
        if (saisie.credits().get(0).imputation().equals("EPUISEE")) {
            throw new EtatIncompatible("Les crédits de cette imputation sont épuisés.", "L2152-3");
        }
        recus.add(saisie);
    }
}
