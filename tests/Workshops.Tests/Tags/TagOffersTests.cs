using Workshops.Tags;

namespace Workshops.Tests.Tags;

/// <summary>S2-05: what a note begins with is offered as its tag, and what is like it as well.</summary>
public class TagOffersTests
{
    [Theory]
    [InlineData("Transporta nodrošinājums: autobuss reizi nedēļā", "Transporta nodrošinājums")]
    [InlineData("Prasmju ilgtspēja: Mani nedaudz baida plāna ilgtspēja", "Prasmju ilgtspēja")]
    [InlineData("  Finanses : ES fondi", "Finanses")]
    [InlineData("Finanses:ES fondi", "Finanses")]
    [InlineData("https://www.jelgavasnovads.lv ir lapa", null)]
    [InlineData("Sākums 14:00", null)]
    [InlineData("Plkst. 9: kafija", null)]
    [InlineData("Transports:", null)]
    [InlineData("Bez kola", null)]
    [InlineData("Tas ir ļoti garš teikums ar daudziem vārdiem: un vēl", null)]
    [InlineData(": kols pirmais", null)]
    public void S2_05_The_lead_word_is_what_stands_before_the_colon(string text, string? lead) => LeadWord.Of(text).ShouldBe(lead);

    [Fact]
    public void S2_05_A_later_note_with_other_forms_of_the_words_is_offered_the_tag()
    {
        var offers = new TagOffers(["Transporta nodrošinājums", "Finanses", "Vecākā paaudze"]);
        offers.For("Transports uz/no mācībām", []).Similar.ShouldBe(["Transporta nodrošinājums"]);
        offers.For("Transporta nodrošinājums: autobuss", []).ShouldSatisfyAllConditions(
            offer => offer.Lead.ShouldBe("Transporta nodrošinājums"),
            offer => offer.Similar.ShouldBeEmpty());
        offers.For("Datori bibliotēkās", []).Similar.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_note_has_is_not_offered_again_and_the_workshops_own_writing_is_used()
    {
        var offers = new TagOffers(["Transports"]);
        offers.For("TRANSPORTS: autobuss", []).Lead.ShouldBe("Transports");
        offers.For("Transports: autobuss", ["Transports"]).ShouldSatisfyAllConditions(
            offer => offer.Lead.ShouldBeNull(),
            offer => offer.Similar.ShouldBeEmpty());
    }
}
