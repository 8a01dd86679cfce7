using System.Text;
using CansCms.Delivery.Caching;

namespace CansCms.Delivery.Tests;

/// <summary>The hash of questions and answers, held against what others compute.</summary>
public sealed class SipHashTests
{
    /// <summary>Of SipHash-2-4 with 128 bits, by "openssl mac -macopt size:16 SIPHASH".</summary>
    [Theory]
    [InlineData("", "a3817f04ba25a8e66df67214c7550293")]
    [InlineData("00", "da87c1d86b99af44347659119b22fc45")]
    [InlineData("000102030405060708", "264499060ad9baabc47f8b02bb6d71ed")]
    public void The_hash_is_that_of_the_standard(string bytes, string expected)
    {
        var (first, second) = new SipHash(0x0706050403020100, 0x0f0e0d0c0b0a0908).Of(Convert.FromHexString(bytes));

        Assert.Equal(expected, Convert.ToHexStringLower([.. BitConverter.GetBytes(first), .. BitConverter.GetBytes(second)]));
    }

    [Fact]
    public void What_a_secret_key_makes_of_a_text_differs_from_key_to_key()
    {
        var text = Encoding.UTF8.GetBytes("{ article { path } }");

        Assert.NotEqual(SipHash.WithSecretKey().Of(text), SipHash.WithSecretKey().Of(text));
    }

    [Fact]
    public void Texts_that_are_one_when_put_together_have_two_digests()
        => Assert.NotEqual(Digest.Of(["ab", "c"]), Digest.Of(["a", "bc"]));
}
