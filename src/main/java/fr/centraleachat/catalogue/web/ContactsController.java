package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.contact.Contacts;
import fr.centraleachat.catalogue.contact.SaisieDeContact;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on the contacts of a marché. */
@Controller
@RequestMapping("/marches/{reference}/contacts")
class ContactsController {

    private final Contacts contacts;
    private final PageDePieces page;
    private final Saisies saisies;

    ContactsController(Contacts contacts, PageDePieces page, Saisies saisies) {
        this.contacts = contacts;
        this.page = page;
        this.saisies = saisies;
    }

    @PostMapping
    String ajouter(
            @PathVariable String reference,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        var corps = saisies.recevoir(SaisieDeContact.class, requete).corps();
        var erreurs =
                EssaiDActe.tenter(
                        () ->
                                contacts.ajouter(
                                        reference, saisies.lier(SaisieDeContact.class, corps)),
                        reponse);
        if (!erreurs.isEmpty()) {
            return page.montrer(reference, corps, erreurs, modele);
        }
        suite.addFlashAttribute("message", "Le contact est ajouté.");
        return "redirect:/marches/" + reference + "/pieces";
    }

    @PostMapping("/{id}/retrait")
    String retirer(
            @PathVariable String reference, @PathVariable UUID id, RedirectAttributes suite) {
        contacts.retirer(reference, id);
        suite.addFlashAttribute("message", "Le contact est retiré.");
        return "redirect:/marches/" + reference + "/pieces";
    }
}
